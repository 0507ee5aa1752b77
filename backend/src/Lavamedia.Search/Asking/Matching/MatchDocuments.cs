using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking.Matching;

/// <summary>
/// The documents that may answer a question best, as a query. Of what answers, three kinds are looked at, each up to a number: what answers
/// by its head (title, summary, names), what answers at all as far as the first leave room, the newest of both, and what has no date.
/// To read the words of a document costs more than to find it, and to read its date as much, so this bounds what a question about words
/// that are everywhere can cost (0211). The visibility of the things is part of what joins the query (Z-2, Z-3).
/// </summary>
public sealed class MatchDocuments(LavamediaDbContext database)
{
    /// <summary>So many are ranked, counted and leafed through.</summary>
    public const int Most = 500;

    /// <summary>So many have their whole text weighed, which costs more than all else that is done with them.</summary>
    public const int Near = 200;

    /// <summary>One more than are ranked tells whether there are more.</summary>
    private static readonly string OneMore = $"{Most + 1}";

    /// <summary>As many as the documents that answer by their heads leave room for: none, and nothing is looked for, where there are enough.</summary>
    private static readonly string ToBeFilled = $"(SELECT greatest(0, {OneMore} - count(*)) FROM head)";

    /// <summary>The query; nothing has been asked yet.</summary>
    public IQueryable<MatchingDocument> Of(SearchQuestion question)
    {
        var statement = new MatchStatement();
        var narrow = NarrowDocuments.In(statement, question);
        var asked = AskedWords.ReadIn(statement, question);

        var byHead = new NewestDocuments(statement, question, asked, narrow);
        statement.Let(
            "head",
            MatchStatement.Union(asked.Dated.Select(name => byHead.Of("head", name, OneMore)).ToList())
        );
        var atAll = new NewestDocuments(statement, question, asked, $"{narrow} AND id NOT IN (SELECT id FROM head)");
        string[] found =
        [
            $"SELECT id, configuration, published_at, ts_rank_cd(head, {AskedWords.Of(asked.Dated)}) AS nearness FROM head",
            .. asked.Dated.Select(name =>
                $"SELECT *, 0 AS nearness FROM {atAll.Of("words", name, ToBeFilled)} AS document"
            ),
            .. asked.Undated.Select(name => Undated(name, narrow)),
        ];
        var sql = statement.Select(
            $"""
            SELECT id AS "Id", {AskedWords.Of(asked.Dated.Union(asked.Undated))} AS "Query",
                row_number() OVER (ORDER BY nearness DESC, published_at DESC) <= {Near} AS "IsNear"
            FROM ({MatchStatement.Union(found)}) AS found
            """
        );
        return database.Database.SqlQueryRaw<MatchingDocument>(sql, statement.Values);
    }

    /// <summary>What answers and has no date: categories, tags, people, media. They are little, and have an index of their own.</summary>
    private static string Undated(string configuration, string narrow) =>
        $"""
            (SELECT id, configuration, published_at, ts_rank_cd(head, {AskedWords.Of([configuration])}) AS nearness
            FROM search_documents AS document
            WHERE {AskedWords.Answers("words", configuration)}{narrow} AND published_at IS NULL LIMIT {Most})
            """;
}
