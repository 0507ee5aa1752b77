using System.Collections.Immutable;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// Which fields of a set may come later. Of what a data source reads, that is what it can find again: an entity by its key, the element of an
/// edge by that of the element, and of a page its figures, or all of its rows. Rows of which some were sent already are not read again,
/// because the page may be another by then.
/// </summary>
internal sealed class DeferrableFields
{
    private static readonly HashSet<string> Figures = ["totalCount", "totalCountIsEstimate", "aggregates", "groups"];
    private readonly Func<string, bool> _mayDefer;

    private DeferrableFields(Func<string, bool> mayDefer) => _mayDefer = mayDefer;

    public static DeferrableFields All { get; } = new(_ => true);

    public static DeferrableFields None { get; } = new(_ => false);

    public static DeferrableFields OfEdge { get; } = new(name => name == "node");

    public static DeferrableFields OfPage(FieldCollection page, ImmutableArray<DeferUsage> runsWith)
    {
        var rows = page
            .Fields.Values.Where(field => IsOfRows(field.First.Name.Value))
            .Select(field => field.Waiting)
            .ToList();
        var together = rows.TrueForAll(waiting => !Same(waiting, runsWith) && Same(waiting, rows[0]));
        return new DeferrableFields(name => Figures.Contains(name) || (together && IsOfRows(name)));
    }

    public bool Contains(FieldDefinition field) => _mayDefer(field.Name);

    public static bool Same(ImmutableArray<DeferUsage> usages, ImmutableArray<DeferUsage> others) =>
        usages.Length == others.Length && usages.All(others.Contains);

    private static bool IsOfRows(string name) => !Figures.Contains(name) && name != "__typename";
}
