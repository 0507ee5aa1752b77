using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>
/// Compares two versions of a schema from the point of view of clients. The kinds of changes, and what counts as breaking, are those of
/// graphql-js, so that reports of other tools can be compared with ours.
/// </summary>
public static class SchemaComparison
{
    /// <summary>All differences, the worst first.</summary>
    /// <param name="before">The schema that clients know.</param>
    /// <param name="after">The schema that they would meet.</param>
    public static ImmutableArray<SchemaChange> Compare(Schema before, Schema after)
    {
        List<SchemaChange> changes =
        [
            .. OfRoots(before, after),
            .. TypeComparison.Compare(before, after),
            .. DirectiveComparison.Compare(before, after),
        ];
        return
        [
            .. changes
                .OrderByDescending(change => change.Severity)
                .ThenBy(change => change.Coordinate, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<SchemaChange> OfRoots(Schema before, Schema after)
    {
        foreach (var operation in Enum.GetValues<OperationKind>())
        {
            if (
                before.FindRootType(operation) is { } root
                && after.FindRootType(operation) is var other
                && other?.Name != root.Name
            )
            {
                yield return new(
                    ChangeSeverity.Breaking,
                    "ROOT_TYPE_CHANGED",
                    root.Name,
                    $"The root of {operation.ToString().ToLowerInvariant()} operations changed from {root.Name} to {other?.Name ?? "none"}."
                );
            }
        }
    }
}
