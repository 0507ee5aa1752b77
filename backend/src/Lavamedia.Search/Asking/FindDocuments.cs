using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>What is shown of documents that were found.</summary>
public sealed class FindDocuments(LavamediaDbContext database)
{
    private static readonly string Marks = $"StartSel={SearchExcerptPart.Start}, StopSel={SearchExcerptPart.End}, ";

    private static readonly string WholeTitle = Marks + "HighlightAll=true";
    private static readonly string BestPassage =
        Marks + "MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=\"" + SearchExcerpt.Gap + "\"";

    /// <summary>The documents of a page, in their order; one that was withdrawn a moment ago is left out.</summary>
    /// <param name="question">What is searched for.</param>
    /// <param name="ranked">The documents.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<SearchHit>> ReadAsync(
        SearchQuestion question,
        IReadOnlyList<RankedDocument> ranked,
        CancellationToken cancellationToken
    )
    {
        Guid[] ids = [.. ranked.Select(document => document.Id)];
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
        return
        [
            .. ranked
                .Where(document => rows.ContainsKey(document.Id))
                .Select(document => new SearchHit(
                    document.Id,
                    document.Kind,
                    SearchExcerptPart.Read(rows[document.Id].Title),
                    SearchExcerptPart.Read(SearchExcerpt.Complete(rows[document.Id].Excerpt, rows[document.Id].Text)),
                    document.Score,
                    document.IsPinned
                )),
        ];
    }
}
