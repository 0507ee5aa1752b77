using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>The best answers to a question.</summary>
public sealed class FindDocuments(MatchDocuments match)
{
    /// <summary>Half a year makes an article worth half of a new one: the news of the day first, and a classic still found.</summary>
    private const double DaysOfHalfLife = 180;

    private static readonly string Marks = $"StartSel={SearchExcerptPart.Start}, StopSel={SearchExcerptPart.End}, ";

    private static readonly string WholeTitle = Marks + "HighlightAll=true";
    private static readonly string BestPassage =
        Marks + "MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=\" … \"";

    /// <summary>One page of them, the best first.</summary>
    /// <param name="question">What is searched for.</param>
    /// <param name="skip">How many are left out.</param>
    /// <param name="take">How many are given.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<SearchHit>> PageAsync(
        SearchQuestion question,
        int skip,
        int take,
        CancellationToken cancellationToken
    )
    {
        var text = question.Text.ToQuery();
        var rows = await match
            .Of(question)
            .Select(document => new
            {
                document.Id,
                document.Kind,
                document.Title,
                document.Text,
                document.Configuration,
                Score = document.Words.RankCoverDensity(EF.Functions.ToTsQuery(document.Configuration, text))
                    * (
                        document.PublishedAt == null
                            ? 1
                            : 0.5
                                + Math.Pow(
                                    0.5,
                                    1
                                        + (
                                            (DateTimeOffset.UtcNow - document.PublishedAt.Value).TotalDays
                                            / DaysOfHalfLife
                                        )
                                )
                    ),
            })
            .OrderByDescending(row => row.Score)
            .ThenBy(row => row.Id)
            .Skip(skip)
            .Take(take)
            // Marked only once the page is cut: to mark a text costs more than to find it.
            .Select(row => new
            {
                row.Id,
                row.Kind,
                row.Score,
                Title = EF
                    .Functions.ToTsQuery(row.Configuration, text)
                    .GetResultHeadline(row.Configuration, row.Title, WholeTitle),
                Excerpt = EF
                    .Functions.ToTsQuery(row.Configuration, text)
                    .GetResultHeadline(row.Configuration, row.Text, BestPassage),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new SearchHit(
                row.Id,
                row.Kind,
                SearchExcerptPart.Read(row.Title),
                SearchExcerptPart.Read(row.Excerpt),
                row.Score
            )),
        ];
    }

    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(SearchQuestion question, CancellationToken cancellationToken) =>
        match.Of(question).CountAsync(cancellationToken);

    /// <summary>Whether there is any.</summary>
    public Task<bool> AnyAsync(SearchQuestion question, CancellationToken cancellationToken) =>
        match.Of(question).AnyAsync(cancellationToken);
}
