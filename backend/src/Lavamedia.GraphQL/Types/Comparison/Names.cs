namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>What was removed from a list of names, and what was added to it.</summary>
internal static class Names
{
    public static IEnumerable<SchemaChange> Compare(
        IEnumerable<string> before,
        IEnumerable<string> after,
        Func<string, SchemaChange> removed,
        Func<string, SchemaChange> added
    )
    {
        var (old, current) = (before.ToHashSet(StringComparer.Ordinal), after.ToHashSet(StringComparer.Ordinal));
        return [.. old.Except(current).Select(removed), .. current.Except(old).Select(added)];
    }
}
