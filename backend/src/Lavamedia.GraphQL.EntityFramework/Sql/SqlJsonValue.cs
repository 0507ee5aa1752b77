using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>What a jsonb document holds at a path; NULL when there is nothing, or something of another kind.</summary>
internal sealed class SqlJsonValue(SqlExpression document, string path, Type type, RelationalTypeMapping mapping)
    : SqlExpression(type, mapping, true)
{
    /// <summary>
    /// Whether the document has the value at the path, in the form that GIN indexes serve. Arrays make it true in more cases
    /// than the path does, so it narrows but does not decide.
    /// </summary>
    public SqlExpression Contains(SqlExpression value)
    {
        var names = path.Split('.');
        var opened = string.Concat(names.Select(name => $"jsonb_build_object({Quoted(name)}, "));
        var phrase = $"({{}} @> {opened}{{}}{new string(')', names.Length)})";
        return new SqlText(phrase, typeof(bool), null, document.IsNullable, document, value);
    }

    public override void Write(SqlWriter writer)
    {
        var (kind, store) =
            Type == typeof(string) ? ("string", "")
            : Type == typeof(bool) ? ("boolean", "::boolean")
            : ("number", "::double precision");
        var place = $" #> {Quoted($"{{{path.Replace('.', ',')}}}")}";
        if (Type == typeof(DateOnly))
        {
            WriteDate(writer, place.Replace("#>", "#>>", StringComparison.Ordinal));
            return;
        }

        writer.Raw("CASE WHEN jsonb_typeof(");
        document.Write(writer);
        writer.Raw(place).Raw($") = '{kind}' THEN (");
        document.Write(writer);
        writer.Raw(place.Replace("#>", "#>>", StringComparison.Ordinal)).Raw(")").Raw(store).Raw(" END");
    }

    /// <summary>Made of its parts, because a cast of text depends on settings, and what does cannot be in an index.</summary>
    private void WriteDate(SqlWriter writer, string place)
    {
        void Text(string before, string after)
        {
            writer.Raw(before);
            document.Write(writer);
            writer.Raw(place).Raw(after);
        }

        Text("CASE WHEN (", ") ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' THEN make_date(");
        Text("left(", ", 4)::int, ");
        Text("substr(", ", 6, 2)::int, ");
        Text("right(", ", 2)::int) END");
    }

    /// <summary>Paths are words of the schema, written by programmers; what SQL might misread is refused nonetheless.</summary>
    private static string Quoted(string text) =>
        text.Contains('\'', StringComparison.Ordinal)
            ? throw new NotSupportedException($"The path {text} has a quotation mark.")
            : $"'{text}'";
}
