using System.Text;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Search.Asking;

/// <summary>
/// The documents that may answer a question best, as a query. Of what answers, three kinds are looked at, each up to a number: what answers
/// by its head (title, summary, names), what answers at all as far as the first leave room, the newest of both, and what has no date.
/// To read the words of a document costs more than to find it, and to read its date as much, so this bounds what a question about words
/// that are everywhere can cost: what is recent has indexes of its own, and only what is rare there is looked for among all that was ever
/// published.
/// The visibility of the things is part of the query (Z-2, Z-3).
/// </summary>
public sealed class MatchDocuments(LavamediaDbContext database)
{
    /// <summary>So many are ranked, counted and leafed through.</summary>
    public const int Most = 500;

    /// <summary>The words of so many are read to see whether they stand side by side.</summary>
    private const int MostRead = 1_000;

    /// <summary>So many have their whole text weighed, which costs more than all else that is done with them.</summary>
    private const int Near = 200;

    /// <summary>As many as the documents that answer by their heads leave room for: none, and nothing is looked for, where there are enough.</summary>
    private static readonly string ToBeFilled = $"(SELECT greatest(0, {Most + 1} - count(*)) FROM head)";

    /// <summary>The query; nothing has been asked yet.</summary>
    public IQueryable<MatchingDocument> Of(SearchQuestion question)
    {
        var parameters = new List<NpgsqlParameter>();
        var narrow = Narrow(question, parameters);
        var dated = ConfigurationsOfDated(question);
        var undated = ConfigurationsOfUndated(question);
        var hasPhrase = question.Text.Terms.Any(term => term.IsPhrase);
        string[] all = [.. dated.Union(undated)];
        foreach (var configuration in all)
        {
            parameters.Add(new NpgsqlParameter(configuration, question.Text.ToQuery(configuration)));
            if (hasPhrase)
            {
                parameters.Add(
                    new NpgsqlParameter($"{configuration}_apart", question.Text.ToQuery(configuration, isApart: true))
                );
            }
        }

        // What a reader typed is read once, and not for each document.
        var asked = all.SelectMany(name => (string[])[name, .. hasPhrase ? [$"{name}_apart"] : Array.Empty<string>()])
            .Select(name => $"to_tsquery('{ConfigurationOf(name)}', @{name}) AS {name}");
        var head = dated.Select(name => NewestOf("head", name, question, narrow, hasPhrase, $"{Most + 1}")).ToList();
        var words = dated
            .Select(name =>
                NewestOf(
                    "words",
                    name,
                    question,
                    $"{narrow} AND id NOT IN (SELECT id FROM head)",
                    hasPhrase,
                    ToBeFilled
                )
            )
            .ToList();
        string[] expressions =
        [
            $"asked AS MATERIALIZED (SELECT {string.Join(", ", asked)})",
            .. head.SelectMany(newest => newest.Expressions),
            $"head AS MATERIALIZED ({Union(head.Select(newest => newest.Query))})",
            .. words.SelectMany(newest => newest.Expressions),
        ];
        string[] found =
        [
            $"SELECT id, configuration, published_at, ts_rank_cd(head, {QueryOf(dated)}) AS nearness FROM head",
            .. words.Select(newest => $"SELECT *, 0 AS nearness FROM {newest.Query} AS document"),
            .. undated.Select(name =>
                $"""
                    (SELECT id, configuration, published_at, ts_rank_cd(head, (SELECT {name} FROM asked)) AS nearness
                    FROM search_documents AS document WHERE {Answers(
                        "words",
                        name
                    )}{narrow} AND published_at IS NULL LIMIT {Most})
                    """
            ),
        ];
        var sql = $"""
            WITH {string.Join(",\n", expressions)},
            found AS ({Union(found)})
            SELECT id AS "Id", {QueryOf(all)} AS "Query",
                row_number() OVER (ORDER BY nearness DESC, published_at DESC) <= {Near} AS "IsNear"
            FROM found
            """;
        return database.Database.SqlQueryRaw<MatchingDocument>(sql, [.. parameters]);

        static string Union(IEnumerable<string> branches) => string.Join(" UNION ALL ", branches);
    }

    private static string QueryOf(IReadOnlyList<string> configurations) =>
        configurations is [var only]
            ? $"(SELECT {only} FROM asked)"
            : $"CASE configuration {string.Join(' ', configurations.Select(name => $"WHEN '{name}' THEN (SELECT {name} FROM asked)"))} END";

    private static string ConfigurationOf(string name) =>
        name.Replace("_apart", string.Empty, StringComparison.Ordinal);

    /// <summary>By what the words of articles and pages are read, which alone have a date: by their language.</summary>
    private static IReadOnlyList<string> ConfigurationsOfDated(SearchQuestion question) =>
        question.Locale is null ? SearchConfigurations.All : [SearchConfigurations.Of(question.Locale)];

    /// <summary>By what the words of all else are read: people and media have no language. None where only what has a date is asked for.</summary>
    private static IReadOnlyList<string> ConfigurationsOfUndated(SearchQuestion question)
    {
        var filter = question.Filter;
        if (
            filter is not { CategoryId: null, AuthorId: null, PublishedFrom: null, PublishedBefore: null }
            || filter.Kinds?.All(kind => kind is SearchKind.Article or SearchKind.Page) == true
        )
        {
            return [];
        }

        var dated = ConfigurationsOfDated(question);
        return filter.Kinds?.Any(kind => kind is SearchKind.Author or SearchKind.Media) == false
            ? dated
            : [.. dated.Append(SearchConfigurations.Simple).Distinct()];
    }

    /// <summary>
    /// The newest of one language; one more than are ranked tells whether there are more. First those that are recent are looked at, and
    /// all only where these are not enough. What they are put in order by is no column of an index, lest PostgreSQL walk that from the newest
    /// on and read the words of all. Whether words stand side by side the index does not know: where that is asked, the words of the newest
    /// that have them at all are read, and no more than those.
    /// </summary>
    private static Newest NewestOf(
        string column,
        string configuration,
        SearchQuestion question,
        string narrow,
        bool hasPhrase,
        string limit
    )
    {
        var most = hasPhrase ? $"{MostRead}" : limit;
        var answers = Answers(column, configuration, hasPhrase ? "_apart" : string.Empty);
        // Heads say how near a document is.
        var kept = column == "head" ? ", head" : string.Empty;
        var (recent, ever) = ($"{column}_{configuration}_recent", $"{column}_{configuration}_ever");
        List<string> expressions = [];
        if (question.Locale is not null)
        {
            expressions.Add(Documents(recent, " AND document.locale = @locale AND document.is_recent", most));
            var enough = hasPhrase ? $"{Most + 1}" : limit;
            most = $"(SELECT CASE WHEN count(*) < {enough} THEN {most} ELSE 0 END FROM {recent})";
        }

        expressions.Add(Documents(ever, " AND document.published_at IS NOT NULL", most));
        var newest = question.Locale is null
            ? $"SELECT * FROM {ever}"
            : $"SELECT * FROM {ever} UNION ALL SELECT * FROM {recent} WHERE NOT EXISTS (SELECT FROM {ever})";
        return new Newest(
            expressions,
            hasPhrase
                ? $"""
                (SELECT id, configuration, published_at{kept} FROM ({newest}) AS document WHERE {Answers(
                    column,
                    configuration
                )}
                ORDER BY published_at DESC LIMIT {limit})
                """
                : $"(SELECT id, configuration, published_at{kept} FROM ({newest}) AS document)"
        );

        string Documents(string name, string when, string limit) =>
            $"""
                {name} AS MATERIALIZED (
                    SELECT id, {column}, configuration, published_at FROM search_documents AS document
                    WHERE {answers}{narrow}{when} ORDER BY published_at + interval '0' DESC LIMIT {limit})
                """;
    }

    /// <summary>
    /// Each language by itself: where the index has found a document by its words, they need not be read again, as they would be for an
    /// alternative of two languages. All names are our own; what a reader typed is a parameter (F-2).
    /// </summary>
    private static string Answers(string column, string configuration, string form = "") =>
        $"document.configuration = '{configuration}' AND document.{column} @@ (SELECT {configuration}{form} FROM asked)";

    private static string Narrow(SearchQuestion question, List<NpgsqlParameter> parameters)
    {
        var narrow = new StringBuilder();
        var filter = question.Filter;
        Add("locale", question.Locale, "(document.locale = @locale OR document.locale IS NULL)");
        Add(
            "kinds",
            filter.Kinds?.Select(kind => kind.ToString().ToUpperInvariant()).ToArray(),
            "document.kind = ANY (@kinds)"
        );
        Add(
            "category",
            filter.CategoryId,
            "EXISTS (SELECT FROM content_category_listings AS listing WHERE listing.content_id = document.content_id AND listing.category_id = @category)"
        );
        Add(
            "author",
            filter.AuthorId,
            "EXISTS (SELECT FROM content_items AS item WHERE item.id = document.content_id AND item.author_id = @author)"
        );
        Add("from", filter.PublishedFrom?.ToUniversalTime(), "document.published_at >= @from");
        Add("before", filter.PublishedBefore?.ToUniversalTime(), "document.published_at < @before");
        return narrow.ToString();

        void Add(string name, object? value, string condition)
        {
            if (value is not null)
            {
                parameters.Add(new NpgsqlParameter(name, value));
                narrow.Append(" AND ").Append(condition);
            }
        }
    }

    /// <summary>The newest documents that answer.</summary>
    /// <param name="Expressions">Common table expressions that find them.</param>
    /// <param name="Query">What reads them from there.</param>
    private sealed record Newest(IReadOnlyList<string> Expressions, string Query);
}
