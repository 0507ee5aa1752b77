using System.Text;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Search.Asking;

/// <summary>
/// The documents that may answer a question best, as a query. Of what answers, three kinds are looked at, each up to a number: what answers
/// by its head (title, summary, names), what answers at all unless there is enough of the first, the newest of both, and what has no date.
/// To read the words of a document costs more than to find it, so this bounds what a question about words that are everywhere can cost.
/// The visibility of the things is part of the query (Z-2, Z-3).
/// </summary>
public sealed class MatchDocuments(LavamediaDbContext database)
{
    /// <summary>So many are ranked, counted and leafed through.</summary>
    public const int Most = 500;

    /// <summary>The words of so many are read to see whether they stand side by side.</summary>
    private const int MostRead = 1_000;

    /// <summary>The query; nothing has been asked yet.</summary>
    public IQueryable<SearchDocument> Of(SearchQuestion question)
    {
        var parameters = new List<NpgsqlParameter>();
        var narrow = Narrow(question, parameters);
        var configurations = ConfigurationsOf(question);
        foreach (var configuration in configurations)
        {
            parameters.Add(new NpgsqlParameter(configuration, question.Text.ToQuery(configuration)));
            parameters.Add(
                new NpgsqlParameter($"{configuration}_apart", question.Text.ToQuery(configuration, isApart: true))
            );
        }

        var hasPhrase = question.Text.Terms.Any(term => term.IsPhrase);
        var sql = $"""
            SELECT document.* FROM search_documents AS document WHERE document.id IN (
                WITH head AS MATERIALIZED ({Each(name => Newest("head", name, narrow, hasPhrase))})
                SELECT id FROM head
                UNION ALL
                {Each(name => Newest("words", name, $"{narrow} AND (SELECT count(*) FROM head) <= {Most}", hasPhrase))}
                UNION ALL
                {Each(name =>
                $"(SELECT id FROM search_documents AS document WHERE {Answers("words", name)}{narrow} AND published_at IS NULL LIMIT {Most})"
            )})
            """;
        return database.Set<SearchDocument>().FromSqlRaw(sql, [.. parameters]).AsNoTracking();

        string Each(Func<string, string> branch) => string.Join(" UNION ALL ", configurations.Select(branch));
    }

    /// <summary>The configurations by which documents of the question are read.</summary>
    private static IReadOnlyList<string> ConfigurationsOf(SearchQuestion question) =>
        question.Locale is null
            ? SearchConfigurations.All
            : [.. new[] { SearchConfigurations.Of(question.Locale), SearchConfigurations.Simple }.Distinct()];

    /// <summary>
    /// The newest of one language; one more than are ranked tells whether there are more. What they are put in order by is no column of an
    /// index, lest PostgreSQL walk that from the newest on and read the words of all. Whether words stand side by side the index does not
    /// know: where that is asked, the words of the newest that have them at all are read, and no more than those.
    /// </summary>
    private static string Newest(string column, string configuration, string narrow, bool hasPhrase)
    {
        var newest = $"""
            SELECT id, {column}, configuration, published_at FROM search_documents AS document
            WHERE {Answers(
                column,
                configuration,
                hasPhrase ? "_apart" : string.Empty
            )}{narrow} AND published_at IS NOT NULL
            ORDER BY published_at + interval '0' DESC LIMIT {(hasPhrase ? MostRead : Most + 1)}
            """;
        return hasPhrase
            ? $"""
                (SELECT id FROM ({newest}) AS document WHERE {Answers(column, configuration)}
                ORDER BY published_at DESC LIMIT {Most + 1})
                """
            : $"(SELECT id FROM ({newest}) AS document)";
    }

    /// <summary>
    /// Each language by itself: where the index has found a document by its words, they need not be read again, as they would be for an
    /// alternative of two languages. All names are our own; what a reader typed is a parameter (F-2).
    /// </summary>
    private static string Answers(string column, string configuration, string form = "") =>
        $"document.configuration = '{configuration}' AND document.{column} @@ to_tsquery('{configuration}', @{configuration}{form})";

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
}
