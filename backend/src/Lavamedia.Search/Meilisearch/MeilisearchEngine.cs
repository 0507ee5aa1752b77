using System.Globalization;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking;
using Lavamedia.Search.Asking.Matching;
using Lavamedia.Search.Documents;
using Lavamedia.Search.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Search.Meilisearch;

/// <summary>
/// The search of Meilisearch. It says in what order documents answer and marks words in them; which of them the viewer may see says the
/// database, through the documents' own filters (Z-2, Z-3), and so do counts and facets, which are made of what is left. While Meilisearch is
/// away PostgreSQL answers.
/// </summary>
public sealed partial class MeilisearchEngine(
    MeilisearchClient client,
    MeilisearchOptions options,
    LavamediaDbContext database,
    PostgresSearchEngine inDatabase,
    ILogger<MeilisearchEngine> logger
) : ISearchEngine
{
    /// <inheritdoc />
    public async Task<SearchRanking> RankAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        if (question.Text.IsEmpty)
        {
            return SearchRanking.Empty;
        }

        IReadOnlyList<MeilisearchAnswer> answers;
        try
        {
            answers = await client.SearchAsync(
                MeilisearchText.Of(question.Text).Select(text => Ranked(text, FilterOf(question))),
                cancellationToken
            );
        }
        catch (Exception exception) when (IsAway(exception, cancellationToken))
        {
            LogAway(exception);
            return await inDatabase.RankAsync(question, cancellationToken);
        }

        // What several texts find answers as well as it answers the best of them.
        var scores = answers
            .SelectMany(answer => answer.Hits)
            .Select((hit, place) => (hit.Id, hit.Score, place))
            .GroupBy(hit => hit.Id)
            .ToDictionary(group => group.Key, group => (Score: group.Max(hit => hit.Score), group.First().place));
        Guid[] ids = [.. scores.Keys];
        var visible = await database
            .Set<SearchDocument>()
            .AsNoTracking()
            .Where(document => ids.Contains(document.Id))
            .Select(document => new { document.Id, document.Kind })
            .ToListAsync(cancellationToken);
        return new SearchRanking(
            [
                .. visible
                    .OrderByDescending(document => scores[document.Id].Score)
                    .ThenBy(document => scores[document.Id].place)
                    .Take(MatchDocuments.Most)
                    .Select(document => new RankedDocument(document.Id, document.Kind, scores[document.Id].Score)),
            ],
            answers.Any(answer => answer.Hits.Count > MatchDocuments.Most)
        );
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<Guid, SearchPassages>> ReadAsync(
        SearchQuestion question,
        Guid[] ids,
        CancellationToken cancellationToken
    )
    {
        if (ids.Length == 0)
        {
            return new Dictionary<Guid, SearchPassages>();
        }

        IReadOnlyList<MeilisearchAnswer> answers;
        try
        {
            string[] filter = [$"id IN [{string.Join(", ", ids)}]"];
            answers = await client.SearchAsync(
                MeilisearchText.Of(question.Text).Select(text => Marked(text, filter, ids.Length)),
                cancellationToken
            );
        }
        catch (Exception exception) when (IsAway(exception, cancellationToken))
        {
            LogAway(exception);
            return await inDatabase.ReadAsync(question, ids, cancellationToken);
        }

        var marked = answers
            .SelectMany(answer => answer.Hits)
            .GroupBy(hit => hit.Id)
            .ToDictionary(group => group.Key, group => group.First().Formatted);
        // The title and whether it may be shown come from the database; what is pinned without answering has nothing that is marked.
        var titles = await database
            .Set<SearchDocument>()
            .AsNoTracking()
            .Where(document => ids.Contains(document.Id))
            .Select(document => new { document.Id, document.Title })
            .ToListAsync(cancellationToken);
        return titles.ToDictionary(
            document => document.Id,
            document =>
            {
                var formatted = marked.GetValueOrDefault(document.Id);
                return new SearchPassages(
                    SearchExcerptPart.Read(formatted?.Title ?? document.Title),
                    SearchExcerptPart.Read((formatted?.Text ?? string.Empty).ReplaceLineEndings(" "))
                );
            }
        );
    }

    private MeilisearchQuery Ranked(string text, string[] filter) =>
        new()
        {
            IndexUid = options.Index,
            Q = text,
            Filter = filter,
            Limit = MatchDocuments.Most + 1,
            AttributesToRetrieve = ["id"],
            ShowRankingScore = true,
        };

    private MeilisearchQuery Marked(string text, string[] filter, int count) =>
        new()
        {
            IndexUid = options.Index,
            Q = text,
            Filter = filter,
            Limit = count,
            AttributesToRetrieve = ["id", "title", "text"],
            AttributesToHighlight = ["title", "text"],
            AttributesToCrop = ["text"],
        };

    /// <summary>All values are our own: keys, names of kinds, a language that the schema knows, seconds.</summary>
    private static string[] FilterOf(SearchQuestion question)
    {
        var filter = question.Filter;
        string?[] conditions =
        [
            question.Locale is { } locale ? $"locale = \"{locale}\" OR locale IS NULL" : null,
            filter.Kinds is { } kinds
                ? $"kind IN [{string.Join(", ", kinds.Select(kind => kind.ToString().ToUpperInvariant()))}]"
                : null,
            filter.CategoryId is { } category ? $"categoryIds = \"{category}\"" : null,
            filter.AuthorId is { } author ? $"authorId = \"{author}\"" : null,
            filter.PublishedFrom is { } from ? $"publishedAt >= {Seconds(from)}" : null,
            filter.PublishedBefore is { } before ? $"publishedAt < {Seconds(before)}" : null,
        ];
        return [.. conditions.OfType<string>()];
    }

    private static string Seconds(DateTimeOffset instant) =>
        instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static bool IsAway(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or MeilisearchException { Code: "index_not_found" }
        || (exception is TaskCanceledException && !cancellationToken.IsCancellationRequested);

    [LoggerMessage(LogLevel.Warning, "Meilisearch does not answer; PostgreSQL does in its place.")]
    private partial void LogAway(Exception exception);
}
