namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>Which named query filters a query has switched off with <c>IgnoreQueryFilters</c>.</summary>
internal sealed class IgnoredFilters(bool all, IReadOnlyCollection<string> names)
{
    public static readonly IgnoredFilters None = new(false, []);

    public static readonly IgnoredFilters All = new(true, []);

    public bool Contains(string? name) => all || (name is not null && names.Contains(name));

    public IgnoredFilters And(IEnumerable<string> others) => new(all, [.. names, .. others]);
}
