using System.Text;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>Writes a statement and collects its parameters in the order of their places <c>$1</c>, <c>$2</c>, ….</summary>
internal sealed class SqlWriter
{
    private readonly StringBuilder text = new();
    private readonly List<SqlParameter> parameters = [];

    public IReadOnlyList<SqlParameter> Parameters => parameters;

    public override string ToString() => text.ToString();

    public SqlWriter Raw(string sql)
    {
        text.Append(sql);
        return this;
    }

    /// <summary>A name from EF's model, quoted where PostgreSQL would read it differently.</summary>
    public SqlWriter Identifier(string name)
    {
        if (IsPlain(name))
        {
            text.Append(name);
        }
        else
        {
            text.Append('"').Append(name.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return this;
    }

    /// <summary>Conditions joined by AND; none is TRUE.</summary>
    public SqlWriter All(List<SqlExpression> conditions)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            text.Append(i == 0 ? "" : " AND ");
            conditions[i].Write(this);
        }

        return conditions.Count == 0 ? Raw("TRUE") : this;
    }

    public void Parameter(SqlParameter parameter)
    {
        var index = parameters.FindIndex(p =>
            ReferenceEquals(p.Source, parameter.Source)
            && p.Form == parameter.Form
            && p.Mapping?.StoreType == parameter.Mapping?.StoreType
        );
        if (index < 0)
        {
            index = parameters.Count;
            parameters.Add(parameter);
        }

        text.Append('$').Append(index + 1);
    }

    /// <summary>Reserved words are few among sensible names; those that models do use are quoted.</summary>
    private static bool IsPlain(string name)
    {
        if (name.Length == 0 || !(char.IsAsciiLetterLower(name[0]) || name[0] == '_') || Reserved.Contains(name))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "all",
        "analyse",
        "analyze",
        "and",
        "any",
        "array",
        "as",
        "asc",
        "asymmetric",
        "authorization",
        "between",
        "binary",
        "both",
        "case",
        "cast",
        "check",
        "collate",
        "collation",
        "column",
        "concurrently",
        "constraint",
        "create",
        "cross",
        "current_catalog",
        "current_date",
        "current_role",
        "current_schema",
        "current_time",
        "current_timestamp",
        "current_user",
        "default",
        "deferrable",
        "desc",
        "distinct",
        "do",
        "else",
        "end",
        "except",
        "exists",
        "false",
        "fetch",
        "for",
        "foreign",
        "freeze",
        "from",
        "full",
        "grant",
        "group",
        "having",
        "ilike",
        "in",
        "initially",
        "inner",
        "intersect",
        "into",
        "is",
        "isnull",
        "join",
        "lateral",
        "leading",
        "left",
        "like",
        "limit",
        "localtime",
        "localtimestamp",
        "natural",
        "not",
        "notnull",
        "null",
        "offset",
        "on",
        "only",
        "or",
        "order",
        "outer",
        "overlaps",
        "placing",
        "primary",
        "references",
        "returning",
        "right",
        "select",
        "session_user",
        "similar",
        "some",
        "symmetric",
        "system_user",
        "table",
        "tablesample",
        "then",
        "to",
        "trailing",
        "true",
        "union",
        "unique",
        "user",
        "using",
        "values",
        "variadic",
        "verbose",
        "when",
        "where",
        "window",
        "with",
    };
}
