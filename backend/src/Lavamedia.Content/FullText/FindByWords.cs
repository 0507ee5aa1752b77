using Lavamedia.Content.Items;
using Lavamedia.GraphQL.EntityFramework;
using Npgsql;

namespace Lavamedia.Content.FullText;

/// <summary>Finds items by their words, however many there are of them.</summary>
/// <remarks>
/// A list walks down its order until a page is full. That is quick when words are frequent and reads everything when they are rare,
/// and the planner cannot tell beforehand: it knows nothing of words that go together or are unfinished. So it is found out first.
/// </remarks>
public sealed class FindByWords(NpgsqlDataSource dataSource)
{
    /// <summary>As many items are named one by one; a list that has more of them is soon full.</summary>
    private const int Few = 1_000;

    // The question is made once, not for each entry. Unknown to the planner, it is taken for a rare one and looked up in the index.
    private static readonly string Statement = $"""
        SELECT asked.question::text, ARRAY(
          SELECT content_id FROM content_search_entries WHERE words @@ asked.question LIMIT {Few + 1}
        )
        FROM (SELECT content_question($1) AS question OFFSET 0) AS asked
        """;

    private static readonly EntityQuery<ContentItem, Guid[]> ById = new(
        (items, ids) => items.Where(item => ids.Contains(item.Id))
    );

    private static readonly EntityQuery<ContentItem, string> ByQuestion = new(
        (items, question) => items.Where(item => ContentSearch.Matches(item.SearchEntry!.Words, question))
    );

    /// <summary>The items, whoever may see them: visibility is a filter of every query.</summary>
    /// <param name="words">As they stand in a search box: all of them, "phrases", -without.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IQueryable<ContentItem>> OfAsync(string words, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Statement);
        command.Parameters.AddWithValue(words);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var ids = await reader.GetFieldValueAsync<Guid[]>(1, cancellationToken);
        return ids.Length <= Few ? ById.With(ids) : ByQuestion.With(reader.GetString(0));
    }
}
