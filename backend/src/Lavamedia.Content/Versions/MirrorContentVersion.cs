using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Versions;

/// <summary>Makes items show versions: their texts, links, media and what other modules keep beside them.</summary>
public sealed class MirrorContentVersion(
    LavamediaDbContext database,
    IViewer viewer,
    FindContentModel model,
    ListContentInCategories listings,
    KeepFormerSlug former,
    IEnumerable<IContentVersionMirror> mirrors
)
{
    /// <summary>Writes everything but the commit. Items and versions must be stored already.</summary>
    /// <param name="shown">The versions, of an item each.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task MirrorAsync(
        IReadOnlyList<ShownVersion> shown,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var types = await model.OfItemsAsync(shown.Select(show => show.Item), cancellationToken);
        foreach (var (item, version) in shown)
        {
            if (item.PublishedAt is not null)
            {
                // Readers may have known the item by it, whether or not they see it at this moment.
                await former.KeepAsync(FormerSlug.OfItem(item, item.Slug), version.Slug, cancellationToken);
            }

            MirrorTexts(item, version, now);
            item.Fields = CustomFieldValues.Keyed(types.Find(item.ContentTypeId), version.Fields);
        }

        await MirrorMediaAsync(shown, types, cancellationToken);
        await MirrorReferencesAsync(shown, cancellationToken);
        await MirrorBylinesAsync(shown, cancellationToken);
        await MirrorTagsAsync(shown, cancellationToken);
        await MirrorCategoriesAsync(shown, cancellationToken);
        foreach (var mirror in mirrors)
        {
            await mirror.MirrorAsync(shown, cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private void MirrorTexts(ContentItem item, ContentVersion version, DateTimeOffset now)
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
        item.AuthorIds =
        [
            .. ContentDraft.BylinesOf(version).Select(byline => byline.AuthorId).OfType<Guid>().Distinct(),
        ];
        item.WorkflowState = version.WorkflowState;
        item.Version = version.VersionNumber;
        item.HeroId = version.HeroId;
        item.UpdatedAt = now;
        item.UpdatedById = viewer.UserId;
    }

    private async Task MirrorMediaAsync(
        IReadOnlyList<ShownVersion> shown,
        ContentModel types,
        CancellationToken cancellationToken
    )
    {
        var ids = IdsOf(shown);
        Guid[] heroes = [.. shown.Select(show => show.Version.HeroId).OfType<Guid>()];
        var uses = database
            .Set<ContentMedia>()
            .Where(use => use.ShownByContentId != null && ids.Contains(use.ShownByContentId.Value));

        // Versions refer to heroes, so those rows stay; the others are found again in any body, in any custom field, and in what
        // networks are told.
        await uses.Where(use =>
                use.Role == MediaRole.Body || use.Role == MediaRole.Field || use.Role == MediaRole.Social
            )
            .ExecuteDeleteAsync(cancellationToken);
        await uses.ExecuteUpdateAsync(
            set => set.SetProperty(use => use.ShownByContentId, (Guid?)null),
            cancellationToken
        );
        await database
            .Set<ContentMedia>()
            .Where(use => heroes.Contains(use.Id))
            .ExecuteUpdateAsync(
                set => set.SetProperty(use => use.ShownByContentId, use => (Guid?)use.ContentId),
                cancellationToken
            );
        database.AddRange(
            shown.SelectMany(show =>
                BodyMedia
                    .Find(show.Version.Body)
                    .DistinctBy(asset => asset.MediaId)
                    .Select(
                        (asset, position) =>
                            new ContentMedia
                            {
                                ContentId = show.Item.Id,
                                ShownByContentId = show.Item.Id,
                                MediaId = asset.MediaId,
                                Role = MediaRole.Body,
                                Position = position,
                                AlternativeText = asset.AlternativeText,
                                Caption = asset.Caption,
                            }
                    )
            )
        );
        database.AddRange(
            shown.SelectMany(show =>
                CustomFieldLinks
                    .Find(types.Find(show.Item.ContentTypeId), show.Version.Fields)
                    .Where(link => link is { Field.Kind: ContentFieldKind.Media, TargetId: not null })
                    .Select(link => link.TargetId!.Value)
                    .Distinct()
                    .Select(
                        (mediaId, position) =>
                            new ContentMedia
                            {
                                ContentId = show.Item.Id,
                                ShownByContentId = show.Item.Id,
                                MediaId = mediaId,
                                Role = MediaRole.Field,
                                Position = position,
                            }
                    )
            )
        );
        database.AddRange(
            shown
                .Select(show => (show.Item.Id, MediaId: SocialMediaOf(show.Version)))
                .Where(use => use.MediaId is not null)
                .Select(use => new ContentMedia
                {
                    ContentId = use.Id,
                    ShownByContentId = use.Id,
                    MediaId = use.MediaId!.Value,
                    Role = MediaRole.Social,
                })
        );
    }

    private async Task MirrorReferencesAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken)
    {
        var ids = IdsOf(shown);
        Guid[] versions = [.. shown.Select(show => show.Version.Id)];
        var references = database.Set<ContentReference>();
        await references
            .Where(reference =>
                reference.ShownByContentId != null
                && ids.Contains(reference.ShownByContentId.Value)
                && !versions.Contains(reference.VersionId)
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(reference => reference.ShownByContentId, (Guid?)null),
                cancellationToken
            );
        await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE content_references SET shown_by_content_id = version.content_id
            FROM content_versions version
            WHERE version.id = content_references.version_id AND version.id = ANY ({versions})
            """,
            cancellationToken
        );
    }

    private async Task MirrorBylinesAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken)
    {
        var ids = IdsOf(shown);
        Guid[] versions = [.. shown.Select(show => show.Version.Id)];
        var bylines = database.Set<Byline>();
        await bylines
            .Where(byline =>
                byline.ShownByContentId != null
                && ids.Contains(byline.ShownByContentId.Value)
                && !versions.Contains(byline.VersionId)
            )
            .ExecuteUpdateAsync(
                set => set.SetProperty(byline => byline.ShownByContentId, (Guid?)null),
                cancellationToken
            );
        await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE content_bylines SET shown_by_content_id = version.content_id
            FROM content_versions version
            WHERE version.id = content_bylines.version_id AND version.id = ANY ({versions})
            """,
            cancellationToken
        );
    }

    private async Task MirrorTagsAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken)
    {
        var ids = IdsOf(shown);
        await database
            .Set<ContentTagLink>()
            .Where(link => ids.Contains(link.ContentId))
            .ExecuteDeleteAsync(cancellationToken);
        database.AddRange(
            shown.SelectMany(show =>
                show.Version.TagIds.Select(
                    (id, position) =>
                        new ContentTagLink
                        {
                            ContentId = show.Item.Id,
                            TagId = id,
                            Position = position,
                        }
                )
            )
        );
    }

    private async Task MirrorCategoriesAsync(IReadOnlyList<ShownVersion> shown, CancellationToken cancellationToken)
    {
        var ids = IdsOf(shown);
        await database
            .Set<ContentCategoryLink>()
            .Where(link => ids.Contains(link.ContentId))
            .ExecuteDeleteAsync(cancellationToken);
        database.AddRange(
            shown.SelectMany(show =>
                show.Version.CategoryIds.Select(
                    (id, position) =>
                        new ContentCategoryLink
                        {
                            ContentId = show.Item.Id,
                            CategoryId = id,
                            Position = position,
                        }
                )
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        await listings.RebuildAsync(ids, cancellationToken);
    }

    private static Guid? SocialMediaOf(ContentVersion version) =>
        version.Seo is { } seo ? SeoSnapshot.Read(seo).SocialMediaId : null;

    private static Guid[] IdsOf(IReadOnlyList<ShownVersion> shown) => [.. shown.Select(show => show.Item.Id)];
}
