using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Metadata;

/// <summary>Keeps the items' rows of metadata in step with the versions that they show.</summary>
internal sealed class MirrorSeoMetadata(LavamediaDbContext database) : IContentVersionMirror
{
    public async Task MirrorAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. shown.Select(show => show.Item.Id)];
        var rows = await database
            .Set<SeoMetadata>()
            .Where(seo => ids.Contains(seo.ContentId))
            .ToDictionaryAsync(seo => seo.ContentId, cancellationToken);
        foreach (var (item, version) in shown)
        {
            Mirror(item, version, rows.GetValueOrDefault(item.Id));
        }
    }

    private void Mirror(ContentItem item, ContentVersion version, SeoMetadata? row)
    {
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
        row.SchemaMarkup = said.SchemaMarkup;
    }
}
