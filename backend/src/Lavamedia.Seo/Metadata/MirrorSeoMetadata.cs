using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Metadata;

/// <summary>Keeps an item's row of metadata in step with the version that the item shows.</summary>
internal sealed class MirrorSeoMetadata(LavamediaDbContext database) : IContentVersionMirror
{
    public async Task MirrorAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken)
    {
        var row = await database
            .Set<SeoMetadata>()
            .SingleOrDefaultAsync(seo => seo.ContentId == item.Id, cancellationToken);
        if (version.Seo is not { } snapshot)
        {
            if (row is not null)
            {
                database.Remove(row);
            }

            return;
        }

        if (row is null)
        {
            row = new SeoMetadata { ContentId = item.Id };
            database.Add(row);
        }

        var said = SeoSnapshot.Read(snapshot);
        row.MetaTitle = said.MetaTitle;
        row.MetaDescription = said.MetaDescription;
        row.CanonicalUrl = said.CanonicalUrl;
        row.SocialTitle = said.SocialTitle;
        row.SocialDescription = said.SocialDescription;
        row.KeyPhrase = said.KeyPhrase;
        row.IsHidden = said.IsHidden;
    }
}
