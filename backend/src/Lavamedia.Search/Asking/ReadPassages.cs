using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Lavamedia.Search.Engines;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>Has PostgreSQL mark what answers in the documents of a page; to mark more than that would cost more than to find it.</summary>
public sealed class ReadPassages(LavamediaDbContext database)
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
        var simple = question.Text.ToQuery(SearchConfigurations.Simple);
        var french = question.Text.ToQuery(SearchConfigurations.French);
        var english = question.Text.ToQuery(SearchConfigurations.English);
        var rows = await database
            .Set<SearchDocument>()
            .AsNoTracking()
            .Where(document => ids.Contains(document.Id))
            .Select(document => new
            {
                document.Id,
                document.Title,
                document.Text,
                document.Configuration,
                Query = document.Configuration == SearchConfigurations.French
                    ? EF.Functions.ToTsQuery(SearchConfigurations.French, french)
                : document.Configuration == SearchConfigurations.English
                    ? EF.Functions.ToTsQuery(SearchConfigurations.English, english)
                : EF.Functions.ToTsQuery(SearchConfigurations.Simple, simple),
            })
            .Select(row => new
            {
                row.Id,
                row.Text,
                Title = row.Query.GetResultHeadline(row.Configuration, row.Title, WholeTitle),
                Excerpt = row.Query.GetResultHeadline(row.Configuration, row.Text, BestPassage),
            })
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return rows.ToDictionary(
            row => row.Key,
            row => new SearchPassages(
                SearchExcerptPart.Read(row.Value.Title),
                SearchExcerptPart.Read(SearchExcerpt.Complete(row.Value.Excerpt, row.Value.Text))
            )
        );
    }
}
