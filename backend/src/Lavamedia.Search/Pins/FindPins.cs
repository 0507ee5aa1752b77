using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Pins;

/// <summary>What stands first for a question, as far as the viewer may see it. Read with each question, like synonyms.</summary>
public sealed class FindPins(LavamediaDbContext database, PreparedReads reads)
{
    /// <summary>The documents, in their order; none where the question is narrowed by more than kinds of things.</summary>
    public async Task<IReadOnlyList<RankedDocument>> FindAsync(
        SearchQuestion question,
        CancellationToken cancellationToken
    )
    {
        var filter = question.Filter;
        var query = string.Join(' ', PlainWords.Of(question.Text));
        if (
            question.Locale is not { } locale
            || query.Length == 0
            || filter is not { CategoryId: null, AuthorId: null, PublishedFrom: null, PublishedBefore: null }
        )
        {
            return [];
        }

        // Which items are pinned is for editors to list; that they stand first is for all to see.
        var pinned = await reads.ToListAsync(
            database,
            database
                .Set<SearchPin>()
                .IgnoreQueryFilters([VisibilityFilter.Name])
                .Where(pin => pin.Locale == locale && pin.Query == query)
                .OrderBy(pin => pin.Position)
                .Select(pin => new { pin.ContentId }),
            row => row.IsDBNull(0) ? (Guid?)null : row.GetGuid(0),
            cancellationToken
        );
        if (pinned.Count == 0)
        {
            return [];
        }

        // Through the documents, whose filter asks whether the thing itself is visible (Z-3).
        var visible = await database
            .Set<SearchDocument>()
            .AsNoTracking()
            .Where(document => pinned.Contains(document.ContentId))
            .Select(document => new RankedDocument(document.Id, document.Kind, 0, true))
            .ToListAsync(cancellationToken);
        return
        [
            .. visible
                .Where(document => filter.Kinds?.Contains(document.Kind) ?? true)
                .OrderBy(document => pinned.IndexOf(document.Id)),
        ];
    }
}
