using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Versions;

/// <summary>Makes an item show a version: its texts, links, media and what other modules keep beside it.</summary>
public sealed class MirrorContentVersion(
    LavamediaDbContext database,
    IViewer viewer,
    FindContentModel model,
    ListContentInCategories listings,
    KeepFormerSlug former,
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
        if (item.PublishedAt is not null)
        {
            // Readers may have known the item by it, whether or not they see it at this moment.
            await former.KeepAsync(FormerSlug.OfItem(item, item.Slug), version.Slug, cancellationToken);
        }

        item.Title = version.Title;
        item.Slug = version.Slug;
        item.Kicker = version.Kicker;
        item.Summary = version.Summary;
        item.Body = version.Body;
        var type = await model.FindAsync(item.ContentTypeId, cancellationToken);
        item.Fields = CustomFieldValues.Keyed(type, version.Fields);
        item.PlainText = version.PlainText;
        item.WordCount = version.WordCount;
        item.ReadingTimeMinutes = BodyText.ReadingTimeMinutes(version.WordCount);
        item.AuthorId = version.AuthorId;
        item.AuthorIds =
        [
            .. ContentDraft.BylinesOf(version).Select(byline => byline.AuthorId).OfType<Guid>().Distinct(),
        ];
        item.WorkflowState = version.WorkflowState;
        item.Version = version.VersionNumber;
        item.UpdatedAt = now;
        item.UpdatedById = viewer.UserId;
        await MirrorMediaAsync(item, version, type, cancellationToken);
        await MirrorReferencesAsync(item, version, cancellationToken);
        await MirrorBylinesAsync(item, version, cancellationToken);
        await MirrorTagsAsync(item, version, cancellationToken);
        await MirrorCategoriesAsync(item, version, cancellationToken);
        foreach (var mirror in mirrors)
        {
            await mirror.MirrorAsync(item, version, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task MirrorMediaAsync(
        ContentItem item,
        ContentVersion version,
        ModelType? type,
        CancellationToken cancellationToken
    )
    {
        var shown = database.Set<ContentMedia>().Where(use => use.ShownByContentId == item.Id);

        // Versions refer to heroes, so those rows stay; the others are found again in any body and in any custom field.
        await shown
            .Where(use => use.Role == MediaRole.Body || use.Role == MediaRole.Field)
            .ExecuteDeleteAsync(cancellationToken);
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
        database.AddRange(
            CustomFieldLinks
                .Find(type, version.Fields)
                .Where(link => link is { Field.Kind: ContentFieldKind.Media, TargetId: not null })
                .Select(link => link.TargetId!.Value)
                .Distinct()
                .Select(
                    (mediaId, position) =>
                        new ContentMedia
                        {
                            ContentId = item.Id,
                            ShownByContentId = item.Id,
                            MediaId = mediaId,
                            Role = MediaRole.Field,
                            Position = position,
                        }
                )
        );
    }

    private async Task MirrorReferencesAsync(
        ContentItem item,
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        var references = database.Set<ContentReference>();
        await references
            .Where(reference => reference.ShownByContentId == item.Id && reference.VersionId != version.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(reference => reference.ShownByContentId, (Guid?)null),
                cancellationToken
            );
        await references
            .Where(reference => reference.VersionId == version.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(reference => reference.ShownByContentId, (Guid?)item.Id),
                cancellationToken
            );
    }

    private async Task MirrorBylinesAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken)
    {
        var bylines = database.Set<Byline>();
        await bylines
            .Where(byline => byline.ShownByContentId == item.Id && byline.VersionId != version.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(byline => byline.ShownByContentId, (Guid?)null),
                cancellationToken
            );
        await bylines
            .Where(byline => byline.VersionId == version.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(byline => byline.ShownByContentId, (Guid?)item.Id),
                cancellationToken
            );
    }

    private async Task MirrorTagsAsync(ContentItem item, ContentVersion version, CancellationToken cancellationToken)
    {
        await database
            .Set<ContentTagLink>()
            .Where(link => link.ContentId == item.Id)
            .ExecuteDeleteAsync(cancellationToken);
        database.AddRange(
            version.TagIds.Select(
                (id, position) =>
                    new ContentTagLink
                    {
                        ContentId = item.Id,
                        TagId = id,
                        Position = position,
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
