using Lavamedia.Content.Items;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Scheduling;

/// <summary>How schedules are found.</summary>
[QueryType]
public static class ContentScheduleQueries
{
    private static readonly EntityQuery<ContentItem, (DateTimeOffset From, DateTimeOffset To)> Embargoed = new(
        (items, asked) =>
            items.Where(item =>
                item.EmbargoedUntil >= asked.From
                && item.EmbargoedUntil < asked.To
                // Readers see the item once it is published, and hear nothing of its embargoes.
                && item.Versions.Any(version => version.Id == item.LatestVersionId)
            )
    );

    /// <summary>The items whose embargo ends between two instants, of those whose drafts the viewer may see.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant after the last.</param>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentItem> GetEmbargoedContentItems(
        Perspective perspective,
        DateTimeOffset from,
        DateTimeOffset to
    )
    {
        perspective.Stage = Stage.Draft;
        return Embargoed.With((from, to));
    }

    /// <summary>What is, was or would have been done by the clock, of items whose drafts the viewer may see.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentSchedule> GetContentSchedules(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return EntityQuery.All<ContentSchedule>();
    }
}
