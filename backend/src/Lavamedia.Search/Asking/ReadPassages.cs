using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Lavamedia.Search.Engines;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Lavamedia.Search.Asking;

/// <summary>Has PostgreSQL mark what answers in the documents of a page; to mark more than that would cost more than to find it.</summary>
public sealed class ReadPassages(LavamediaDbContext database, PreparedReads reads)
{
    private static readonly string Marks = $"StartSel={SearchExcerptPart.Start}, StopSel={SearchExcerptPart.End}, ";

    private static readonly string WholeTitle = Marks + "HighlightAll=true";
    private static readonly string BestPassage =
        Marks + "MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=\"" + SearchExcerpt.Gap + "\"";

    /// <summary>What is shown of each document that the viewer may see.</summary>
    public async Task<IReadOnlyDictionary<Guid, SearchPassages>> ExecuteAsync(
        SearchQuestion question,
        Guid[] ids,
        CancellationToken cancellationToken
    )
    {
        var found = await FindAsync(question, ids, cancellationToken);
        if (found.Count == 0)
        {
            return new Dictionary<Guid, SearchPassages>();
        }

        var texts = found.ToDictionary(document => document.Id, document => document.Text);
        var marked = await reads.ToListAsync(
            database,
            Marked(found),
            row =>
                (
                    Id: row.GetGuid(0),
                    Passages: new SearchPassages(
                        SearchExcerptPart.Read(row.GetString(1)),
                        SearchExcerptPart.Read(SearchExcerpt.Complete(row.GetString(2), texts[row.GetGuid(0)]))
                    )
                ),
            cancellationToken
        );
        return marked.ToDictionary(row => row.Id, row => row.Passages);
    }

    private Task<List<FoundText>> FindAsync(SearchQuestion question, Guid[] ids, CancellationToken cancellationToken)
    {
        var simple = question.Text.ToQuery(SearchConfigurations.Simple);
        var french = question.Text.ToQuery(SearchConfigurations.French);
        var english = question.Text.ToQuery(SearchConfigurations.English);
        return reads.ToListAsync(
            database,
            database
                .Set<SearchDocument>()
                .Where(document => ids.Contains(document.Id))
                .Select(document => new
                {
                    document.Id,
                    document.Configuration,
                    document.Title,
                    document.Text,
                    Query = document.Configuration == SearchConfigurations.French
                        ? EF.Functions.ToTsQuery(SearchConfigurations.French, french)
                    : document.Configuration == SearchConfigurations.English
                        ? EF.Functions.ToTsQuery(SearchConfigurations.English, english)
                    : EF.Functions.ToTsQuery(SearchConfigurations.Simple, simple),
                }),
            row => new FoundText(
                row.GetGuid(0),
                row.GetString(1),
                row.GetString(2),
                row.GetString(3),
                row.GetFieldValue<NpgsqlTsQuery>(4).ToString()
            ),
            cancellationToken
        );
    }

    private IQueryable Marked(List<FoundText> found)
    {
        Guid[] ids = [.. found.Select(document => document.Id)];
        string[] configurations = [.. found.Select(document => document.Configuration)];
        string[] titles = [.. found.Select(document => document.Title)];
        string[] texts = [.. found.Select(document => PassageWindow.Of(document.Text, document.Query))];
        string[] queries = [.. found.Select(document => document.Query)];
        return database
            .Database.SqlQuery<MarkedText>(
                $"""
                SELECT id AS "Id", ts_headline(configuration::regconfig, title, query::tsquery, {WholeTitle}) AS "Title",
                    ts_headline(configuration::regconfig, text, query::tsquery, {BestPassage}) AS "Excerpt"
                FROM unnest({ids}, {configurations}, {titles}, {texts}, {queries})
                    AS document(id, configuration, title, text, query)
                """
            )
            .Select(marked => new
            {
                marked.Id,
                marked.Title,
                marked.Excerpt,
            });
    }

    private sealed record FoundText(Guid Id, string Configuration, string Title, string Text, string Query);

    private sealed record MarkedText(Guid Id, string Title, string Excerpt);
}
