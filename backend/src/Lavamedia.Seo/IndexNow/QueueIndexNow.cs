using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.IndexNow;

/// <summary>Gathers the addresses of what was published, changed or withdrawn. What is kept from search engines is not told.</summary>
internal sealed class QueueIndexNow(LavamediaDbContext database, IJobQueue jobs, IOptions<IndexNowOptions> options)
    : IDomainEventHandler<IContentItemEvent>
{
    public async Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        var type = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => item.Id == domainEvent.ContentId)
            .Where(item => !database.Set<SeoMetadata>().Any(seo => seo.ContentId == item.Id && seo.IsHidden))
            .Select(item => (ContentType?)item.Type)
            .SingleOrDefaultAsync(cancellationToken);
        if (type is null)
        {
            return;
        }

        var path = ContentPath.Item(type.Value, domainEvent.Locale, domainEvent.Slug);
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO index_now_addresses (id, path) VALUES (gen_random_uuid(), {path}) ON CONFLICT (path) DO NOTHING
            """,
            cancellationToken
        );
        await jobs.AddAsync(new SendIndexNow(), options.Value.Delay, SendIndexNow.Key, cancellationToken);
    }
}
