using Lavamedia.Content.Access;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Releases;

/// <summary>How releases are found.</summary>
[QueryType]
public static class ContentReleaseQueries
{
    private static readonly EntityQuery<ContentRelease, Guid> ById = new(
        (releases, id) => releases.Where(release => release.Id == id)
    );

    /// <summary>The releases, for those who see drafts.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentRelease> GetContentReleases(Perspective perspective)
    {
        perspective.Stage = Stage.Draft;
        return EntityQuery.All<ContentRelease>();
    }

    /// <summary>The release of an id, if the viewer may see it.</summary>
    /// <param name="id">The release.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentRelease> GetContentRelease(Perspective perspective, [ID<ContentRelease>] Guid id)
    {
        perspective.Stage = Stage.Draft;
        return ById.With(id);
    }

    /// <summary>What would stand against the release if it were published now, item by item; null without such a release.</summary>
    /// <param name="id">The release.</param>
    [Authorize(ContentPermissions.Publish)]
    [ListSize(100)]
    public static Task<IReadOnlyList<ReleaseObstacle>?> GetContentReleaseObstaclesAsync(
        [ID<ContentRelease>] Guid id,
        CheckContentRelease check,
        CancellationToken cancellationToken
    ) => check.ExecuteAsync(id, cancellationToken);
}
