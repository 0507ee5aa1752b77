using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Reading;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Analytics.Reading;

/// <summary>What is read.</summary>
[QueryType]
public static class ReadingQueries
{
    /// <summary>The published articles that were read most, the most read first.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="window">How far back reading counts.</param>
    /// <param name="first">How many at most, from 1 to 20.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [ListSize(AssumedSize = 10, SlicingArguments = ["first"])]
    public static async Task<IReadOnlyList<ContentItem>> GetMostReadArticlesAsync(
        RankReading rank,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        ReadingWindow window = ReadingWindow.Day,
        int first = 10
    )
    {
        var ids = await rank.MostReadAsync(
            locale,
            window,
            Math.Clamp(first, 1, 20),
            fillFromWeek: false,
            cancellationToken
        );
        return [.. ids.Select(ItemsByKey.Of)];
    }
}
