using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Series;

/// <summary>How series are found.</summary>
[QueryType]
public static class SeriesQueries
{
    private static readonly EntityQuery<Series, (string Locale, string Slug)> BySlug = new(
        (all, asked) => all.Where(series => series.Locale == asked.Locale && series.Slug == asked.Slug)
    );

    /// <summary>The series of all locales. Readers find those of which something is published.</summary>
    /// <param name="stage">Which of their items to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Series> GetSeries(Perspective perspective, Stage stage = Stage.Published)
    {
        perspective.Stage = stage;
        return EntityQuery.All<Series>();
    }

    /// <summary>The series of an address.</summary>
    /// <param name="slug">The part of the address that names the series.</param>
    /// <param name="locale">The language.</param>
    /// <param name="stage">Which of its items to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Series> GetSeriesBySlug(
        Perspective perspective,
        string slug,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        Stage stage = Stage.Published
    )
    {
        perspective.Stage = stage;
        return BySlug.With((locale, slug));
    }
}
