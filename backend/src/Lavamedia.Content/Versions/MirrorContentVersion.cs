using Lavamedia.Content.Body;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Versions;

/// <summary>Makes an item show a version: its texts, links, media and what other modules keep beside it.</summary>
public sealed class MirrorContentVersion(
    LavamediaDbContext database,
    IViewer viewer,
    ListContentInCategories listings,
    IEnumerable<IContentVersionMirror> mirrors
)
{
    /// <summary>Writes everything but the commit. The item and the version must be stored already.</summary>
    public async Task MirrorAsync(
        ContentItem item,
        ContentVersion version,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        item.Title = version.Title;
        item.Slug = version.Slug;
        item.Kicker = version.Kicker;
        item.Summary = version.Summary;
        item.Body = version.Body;
        item.PlainText = version.PlainText;
        item.WordCount = version.WordCount;
        item.ReadingTimeMinutes = BodyText.ReadingTimeMinutes(version.WordCount);
        item.AuthorId = version.AuthorId;
        item.WorkflowState = version.WorkflowState;
        item.Version = version.VersionNumber;
        item.UpdatedAt = now;
        item.UpdatedById = viewer.UserId;
        await MirrorMediaAsync(item, version, cancellationToken);
        await MirrorCategoriesAsync(item, version, cancellationToken);
        foreach (var mirror in mirrors)
        {
            await mirror.MirrorAsync(item, version, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task MirrorMediaAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken)
    {
        var shown = database.Set<ContentMedia>().Where(use => use.ShownByContentId == item.Id);

        // Versions refer to heroes, so those rows stay; the body's pictures are found again in any body.
        await shown.Where(use => use.Role == MediaRole.Body).ExecuteDeleteAsync(cancellationToken);
        await shown.ExecuteUpdateAsync(
            set => set.SetProperty(use => use.ShownByContentId, (Guid?)null),
            cancellationToken
        );
        await database
            .Set<ContentMedia>()
            .Where(use => use.Id == version.HeroId)
            .ExecuteUpdateAsync(set => set.SetProperty(use => use.ShownByContentId, item.Id), cancellationToken);
        item.HeroId = version.HeroId;
        database.AddRange(
            BodyMedia
                .Find(version.Body)
                .Select(
                    (picture, position) =>
                        new ContentMedia
                        {
                            ContentId = item.Id,
                            ShownByContentId = item.Id,
                            MediaId = picture.MediaId,
                            Role = MediaRole.Body,
                            Position = position,
                            AlternativeText = picture.AlternativeText,
                            Caption = picture.Caption,
                        }
                )
        );
    }

    private async Task MirrorCategoriesAsync(
        ContentItem item,
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        await database
            .Set<ContentCategoryLink>()
            .Where(link => link.ContentId == item.Id)
            .ExecuteDeleteAsync(cancellationToken);
        database.AddRange(
            version.CategoryIds.Select(
                (id, position) =>
                    new ContentCategoryLink
                    {
                        ContentId = item.Id,
                        CategoryId = id,
                        Position = position,
                    }
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        await listings.RebuildAsync([item.Id], cancellationToken);
    }
}
