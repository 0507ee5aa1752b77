using Lavamedia.Content.Access;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Seo.Scoring.Drafts;
using Lavamedia.Seo.Scoring.History;
using Lavamedia.Seo.Scoring.Items;
using Lavamedia.Seo.Scoring.Runs;

namespace Lavamedia.Seo.Scoring;

/// <summary>How scores are asked for.</summary>
[QueryType]
public static class SeoScoreQueries
{
    /// <summary>The score of a page while it is written, by the same rules as once it is published.</summary>
    /// <param name="draft">The page.</param>
    [Authorize]
    public static Task<SeoScore> SeoScoreAsync(
        SeoDraftInput draft,
        ScoreDraft score,
        CancellationToken cancellationToken
    ) => score.ExecuteAsync(draft, cancellationToken);

    /// <summary>The scores of published items.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SeoItemScore> GetSeoScores() => EntityQuery.All<SeoItemScore>();

    /// <summary>How well the publication was prepared, day by day.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SeoScoreDay> GetSeoScoreDays() => EntityQuery.All<SeoScoreDay>();

    /// <summary>The recalculations, so that it is seen how far they are.</summary>
    [Authorize(ContentPermissions.ReadDrafts)]
    [UsePaging]
    [UseProjection]
    [UseSorting]
    public static IQueryable<SeoScoreRun> GetSeoScoreRuns() => EntityQuery.All<SeoScoreRun>();
}
