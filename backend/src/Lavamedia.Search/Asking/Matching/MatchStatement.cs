using Npgsql;

namespace Lavamedia.Search.Asking.Matching;

/// <summary>
/// A statement in the making: parts with names that later parts read, and the values that readers typed. All text is our own; what was
/// typed is only ever a value (F-2).
/// </summary>
internal sealed class MatchStatement
{
    private readonly List<string> parts = [];
    private readonly List<NpgsqlParameter> values = [];

    /// <summary>The values, for <c>@name</c> in the text.</summary>
    public object[] Values => [.. values];

    /// <summary>Adds a value.</summary>
    public void Set(string name, object value) => values.Add(new NpgsqlParameter(name, value));

    /// <summary>Names the rows of a query, which is worked out once however many parts read it.</summary>
    public void Let(string name, string query) => parts.Add($"{name} AS MATERIALIZED (\n{query})");

    /// <summary>The whole statement: a query that reads the parts.</summary>
    public string Select(string query) => $"WITH {string.Join(",\n", parts)}\n{query}";

    /// <summary>The rows of several queries.</summary>
    public static string Union(IEnumerable<string> queries) => string.Join("\nUNION ALL\n", queries);
}
