using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>What follows from a change of a series: its pictures become public or secret, and pages of readers show something else.</summary>
public sealed class AnnounceSeries(LavamediaDbContext database, IOutbox outbox, UpdateMediaPublicity publicity)
{
    /// <summary>The published items that a series has at this moment of the transaction.</summary>
    public async Task<IReadOnlyList<ContentAddress>> PagesOfAsync(Guid seriesId, CancellationToken cancellationToken) =>
        await database
            .Set<SeriesPart>()
            .IgnoreQueryFilters()
            .Where(part => part.SeriesId == seriesId && part.Content.Status == ContentStatus.Published)
            .Select(part => new ContentAddress(part.Content.Locale, part.Content.Slug))
            .ToListAsync(cancellationToken);

    /// <summary>Writes the event and all that the change made true; the caller commits.</summary>
    /// <param name="series">The series after the change.</param>
    /// <param name="formerSlug">Its slug before.</param>
    /// <param name="pictures">The pictures that it has or had.</param>
    /// <param name="items">Items that it had before.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task AnnounceAsync(
        Series series,
        string formerSlug,
        IEnumerable<Guid?> pictures,
        IReadOnlyList<ContentAddress> items,
        CancellationToken cancellationToken
    )
    {
        var present = await PagesOfAsync(series.Id, cancellationToken);
        outbox.Add(
            new SeriesChanged(
                series.Id,
                series.Locale,
                [
                    .. new[] { series.Slug, formerSlug }
                        .Distinct()
                        .Select(slug => new ContentAddress(series.Locale, slug)),
                ],
                [.. items.Concat(present).Distinct()]
            )
        );
        await publicity.UpdateAsync(pictures.OfType<Guid>(), cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
    }
}
