using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Metadata;

/// <summary>The metadata of many items in one statement.</summary>
[DataLoader]
public sealed class MetadataOfItems(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, PageMetadata>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, PageMetadata>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<SeoMetadata>()
            .Where(seo => keys.Contains(seo.ContentId))
            .AsNoTracking()
            .ToDictionaryAsync(
                seo => seo.ContentId,
                seo => new PageMetadata(
                    seo.MetaTitle,
                    seo.MetaDescription,
                    seo.CanonicalUrl,
                    seo.OpenGraph,
                    seo.SchemaMarkup
                ),
                cancellationToken
            );
}
