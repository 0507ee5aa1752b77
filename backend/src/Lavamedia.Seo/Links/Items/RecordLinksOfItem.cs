using Lavamedia.Content.Events;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Links.Orphans;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Items;

/// <summary>
/// Keeps links in step with what readers see: those of an item that is shown differently, and those of all others that lead to it, which
/// may lead nowhere now, or somewhere again.
/// </summary>
internal sealed class RecordLinksOfItem(
    LavamediaDbContext database,
    RecordLinks record,
    ResolveLinks resolve,
    UpdateOrphans orphans
) : IDomainEventHandler<IContentItemEvent>
{
    public async Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        var id = domainEvent.ContentId;
        var before = await TargetsAsync(id, cancellationToken);
        await record.ExecuteAsync([id], cancellationToken);

        string[] keys =
        [
            .. domainEvent
                .Affected.Items.Append(new ContentAddress(domainEvent.Locale, domainEvent.Slug))
                .SelectMany(PathsOf)
                .Distinct()
                .Select(LinkTarget.KeyOf),
        ];
        var leadingHere = await database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(link => link.TargetId == id || (!link.IsExternal && keys.Contains(link.AddressKey)))
            .ToListAsync(cancellationToken);
        await resolve.ExecuteAsync(leadingHere, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);

        var touched = (await TargetsAsync(id, cancellationToken))
            .Concat(before)
            .Concat(leadingHere.Select(link => link.TargetId).OfType<Guid>())
            .Append(id);
        await orphans.ExecuteAsync([.. touched.Distinct()], cancellationToken);
    }

    private Task<List<Guid>> TargetsAsync(Guid id, CancellationToken cancellationToken) =>
        database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .Where(link => link.ContentId == id && link.TargetId != null)
            .Select(link => link.TargetId!.Value)
            .ToListAsync(cancellationToken);

    private static string[] PathsOf(ContentAddress address) =>
        [
            ContentPath.Item(Content.Items.ContentType.Article, address.Locale, address.Slug),
            ContentPath.Item(Content.Items.ContentType.Page, address.Locale, address.Slug),
        ];
}
