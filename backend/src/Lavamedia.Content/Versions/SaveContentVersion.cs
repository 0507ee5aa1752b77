using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Tags;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Versions;

/// <summary>Makes a version of a draft and adds it to the unit of work.</summary>
public sealed class SaveContentVersion(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>Adds the next version of an item. The item's numbers count it; what the item shows stays as it is.</summary>
    /// <param name="item">The item, locked or new.</param>
    /// <param name="draft">A checked draft.</param>
    /// <param name="type">The type that editors made; null for a plain article or page.</param>
    /// <param name="previous">The version before, with its hero; null for the first.</param>
    /// <param name="state">Where the version begins on its way through the newsroom.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="restoredFrom">The number of the version whose text the draft is; null for what was written.</param>
    public ContentVersion Save(
        ContentItem item,
        ContentDraft draft,
        ModelType? type,
        ContentVersion? previous,
        WorkflowState state,
        DateTimeOffset now,
        int? restoredFrom = null
    )
    {
        var text = BodyText.Extract(draft.Body);
        var words = CustomFieldText.Extract(type, draft.Fields, item.Locale);
        var hero = HeroOf(item, draft, previous);
        var version = new ContentVersion
        {
            ContentId = item.Id,
            VersionNumber = item.LatestVersionNumber + 1,
            RestoredFromNumber = restoredFrom,
            WorkflowState = state,
            Title = draft.Title,
            Slug = draft.Slug,
            Kicker = draft.Kicker,
            Summary = draft.Summary,
            Body = draft.Body,
            Fields = draft.Fields,
            PlainText = words.Length == 0 ? text : $"{text}\n{words}".Trim(),
            WordCount = BodyText.CountWords(text),
            AuthorId = draft.AuthorId,
            HeroId = hero?.Id,
            Hero = hero,
            CategoryIds = [.. draft.CategoryIds],
            TagIds = [.. draft.TagIds],
            Seo = draft.Seo is { } seo ? SeoSnapshot.Write(seo) : null,
            Diff = previous is null ? null : VersionSnapshot.Difference(ContentDraft.Of(previous), draft),
            CreatedAt = now,
            CreatedById = viewer.UserId,
        };
        database.Add(version);
        database.AddRange(
            draft.CategoryIds.Select(id => new ContentVersionCategory { VersionId = version.Id, CategoryId = id })
        );
        database.AddRange(draft.TagIds.Select(id => new ContentVersionTag { VersionId = version.Id, TagId = id }));
        database.AddRange(
            draft.Bylines.Select(
                (byline, position) =>
                    new Byline
                    {
                        VersionId = version.Id,
                        Position = position,
                        Role = byline.Role,
                        AuthorId = byline.AuthorId,
                        Name = byline.Name,
                    }
            )
        );
        database.AddRange(
            CustomFieldLinks
                .Find(type, draft.Fields)
                .Where(link => link is { Field.Kind: ContentFieldKind.Reference, TargetId: not null })
                .Select(link => new ContentReference
                {
                    VersionId = version.Id,
                    Field = string.Join('.', link.Path.Skip(1)),
                    TargetId = link.TargetId!.Value,
                })
        );
        item.LatestVersionNumber = version.VersionNumber;
        item.LatestWorkflowState = state;
        return version;
    }

    private ContentMedia? HeroOf(ContentItem item, ContentDraft draft, ContentVersion? previous)
    {
        if (draft.Hero is not { } wanted)
        {
            return null;
        }

        if (
            previous?.Hero is { } former
            && wanted == new ContentMediaInput(former.MediaId, former.AlternativeText, former.Caption)
        )
        {
            return former;
        }

        var hero = new ContentMedia
        {
            ContentId = item.Id,
            MediaId = wanted.MediaId,
            Role = MediaRole.Hero,
            AlternativeText = wanted.AlternativeText,
            Caption = wanted.Caption,
        };
        database.Add(hero);
        return hero;
    }
}
