namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>Something rows come from, under an alias: a table, or a statement in parentheses.</summary>
internal sealed class SqlTable
{
    private readonly string? schema;
    private readonly string? name;
    private readonly SelectStatement? derived;
    private readonly SqlExpression? function;
    private readonly string? column;

    public SqlTable(string? schema, string name, string alias)
    {
        (this.schema, this.name, Alias) = (schema, name, alias);
    }

    public SqlTable(SelectStatement derived, string alias, bool lateral)
    {
        (this.derived, Alias, IsLateral) = (derived, alias, lateral);
    }

    /// <summary>The rows that a function gives, with one column of the given name.</summary>
    public SqlTable(SqlExpression function, string alias, string column)
    {
        (this.function, this.column, Alias) = (function, column, alias);
    }

    public string Alias { get; }

    /// <summary>Whether the statement refers to rows that stand to its left.</summary>
    public bool IsLateral { get; }

    /// <summary>Joins that belong to this table alone, written with it in parentheses.</summary>
    public List<SqlJoin> Joins { get; } = [];

    public void Write(SqlWriter writer)
    {
        if (Joins.Count > 0)
        {
            writer.Raw("(");
        }

        if (function is not null)
        {
            function.Write(writer);
        }
        else if (derived is not null)
        {
            writer.Raw(IsLateral ? "LATERAL (" : "(");
            derived.Write(writer);
            writer.Raw(")");
        }
        else
        {
            if (schema is not null)
            {
                writer.Identifier(schema).Raw(".");
            }

            writer.Identifier(name!);
        }

        writer.Raw(" AS ").Raw(Alias);
        if (column is not null)
        {
            writer.Raw("(").Raw(column).Raw(")");
        }

        if (Joins.Count > 0)
        {
            foreach (var join in Joins)
            {
                join.Write(writer);
            }

            writer.Raw(")");
        }
    }
}
