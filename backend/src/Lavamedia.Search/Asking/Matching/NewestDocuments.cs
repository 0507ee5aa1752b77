namespace Lavamedia.Search.Asking.Matching;

/// <summary>
/// The newest of one language that answer. First those that are recent are looked at, which have indexes of their own, and all that was ever
/// published only where these are not enough.
/// </summary>
internal sealed class NewestDocuments(
    MatchStatement statement,
    SearchQuestion question,
    AskedWords asked,
    string narrow
)
{
    /// <summary>The words of so many are read to see whether they stand side by side.</summary>
    private const int MostRead = 1_000;

    /// <summary>Adds what finds them to the statement.</summary>
    /// <param name="column">Where the words are looked for: <c>words</c> or <c>head</c>.</param>
    /// <param name="configuration">How they are divided into words.</param>
    /// <param name="limit">How many at most, as an expression.</param>
    /// <returns>A query that reads them: <c>id</c>, <c>configuration</c>, <c>published_at</c>, and <c>head</c> where that is the column.</returns>
    public string Of(string column, string configuration, string limit)
    {
        var (recent, ever) = ($"{column}_{configuration}_recent", $"{column}_{configuration}_ever");
        var newest = $"SELECT * FROM {ever}";
        // Whether words stand side by side the index does not know: those of the newest that have them at all are read, and no more.
        var most = asked.HasPhrase ? $"{MostRead}" : limit;
        if (question.Locale is not null)
        {
            Find(recent, " AND document.locale = @locale AND document.is_recent", most);
            var enough = asked.HasPhrase ? $"{MatchDocuments.Most + 1}" : limit;
            most = $"(SELECT CASE WHEN count(*) < {enough} THEN {most} ELSE 0 END FROM {recent})";
            newest = $"{newest} UNION ALL SELECT * FROM {recent} WHERE NOT EXISTS (SELECT FROM {ever})";
        }

        Find(ever, " AND document.published_at IS NOT NULL", most);
        // Heads say how near a document is.
        var columns = $"id, configuration, published_at{(column == "head" ? ", head" : string.Empty)}";
        var sideBySide = asked.HasPhrase
            ? $" WHERE {AskedWords.Answers(column, configuration)} ORDER BY published_at DESC LIMIT {limit}"
            : string.Empty;
        return $"(SELECT {columns} FROM ({newest}) AS document{sideBySide})";

        // What they are put in order by is no column of an index, lest PostgreSQL walk that from the newest on and read the words of all.
        void Find(string name, string when, string limit) =>
            statement.Let(
                name,
                $"""
                SELECT id, {column}, configuration, published_at FROM search_documents AS document
                WHERE {AskedWords.Answers(column, configuration, isApart: asked.HasPhrase)}{narrow}{when}
                ORDER BY published_at + interval '0' DESC LIMIT {limit}
                """
            );
    }
}
