using Lavamedia.Content.Media;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Metadata;

/// <summary>What the newsroom wrote for search engines about many items, in one statement.</summary>
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
            .Select(seo => new PageMetadata
            {
                ContentId = seo.ContentId,
                MetaTitle = seo.MetaTitle,
                MetaDescription = seo.MetaDescription,
                CanonicalUrl = seo.CanonicalUrl,
                SocialTitle = seo.SocialTitle,
                SocialDescription = seo.SocialDescription,
                KeyPhrase = seo.KeyPhrase,
                IsHidden = seo.IsHidden,
                SocialMediaId = database
                    .Set<ContentMedia>()
                    .Where(use => use.ShownByContentId == seo.ContentId && use.Role == MediaRole.Social)
                    .OrderBy(use => use.Position)
                    .Select(use => (Guid?)use.MediaId)
                    .FirstOrDefault(),
                OpenGraph = seo.OpenGraph,
                SchemaMarkup = seo.SchemaMarkup,
            })
            .ToDictionaryAsync(seo => seo.ContentId!.Value, cancellationToken);
}
