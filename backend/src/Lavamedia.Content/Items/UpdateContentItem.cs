using Lavamedia.Content.Access;
using Lavamedia.Content.Events;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Items;

/// <summary>Saves a new version. Readers go on seeing the published one.</summary>
public sealed class UpdateContentItem(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take,
    CheckContentDraft check,
    FindFreeSlug slugs,
    SaveContentVersion save,
    MirrorContentVersion mirror
)
{
    /// <summary>Saves the version.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError, SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        UpdateContentItemInput input,
        CancellationToken cancellationToken
    )
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(
                    input.Id,
                    input.ExpectedVersion,
                    ContentAct.Update,
                    cancellationToken
                );
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var draft = Merge(ContentDraft.Of(locked.Latest), input);
                attempted = (locked.Item.Locale, draft.Slug);
                return await SaveAsync(locked.Item, locked.Latest, draft, now, cancellationToken);
            },
            () => slugs.RefuseForItemAsync(input.Id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    private static ContentDraft Merge(ContentDraft current, UpdateContentItemInput input)
    {
        var title = input.Title.Or(current.Title) ?? string.Empty;
        var slug = input.Slug.Or(current.Slug);
        return new ContentDraft
        {
            Title = title,
            Slug = string.IsNullOrWhiteSpace(slug) ? Slug.FromTitle(title) : slug,
            Kicker = input.Kicker.Or(current.Kicker),
            Summary = input.Summary.Or(current.Summary),
            Body = input.Body.Or(current.Body),
            AuthorId = input.AuthorId.Or(current.AuthorId),
            CategoryIds = input.CategoryIds.Or(current.CategoryIds) ?? [],
            Hero = input.Hero.Or(current.Hero),
            Seo = input.Seo.Or(current.Seo),
        }.Trimmed();
    }

    /// <summary>Where the draft would put the item is asked as where it stands (Z-7), and to whom it would give it.</summary>
    private ForbiddenError? Refuse(ContentItem item, ContentVersion latest, ContentDraft draft)
    {
        var target = ContentStanding.Of(item, viewer, draft.CategoryIds);
        var givesAway = draft.AuthorId != latest.AuthorId && draft.AuthorId != viewer.UserId;
        var decision = ContentPolicy.Decide(ContentAct.Update, viewer, target);
        if (decision.IsAllowed && givesAway)
        {
            decision = ContentPolicy.Decide(ContentPermissions.UpdateAny, viewer, draft.CategoryIds);
        }

        return decision is { IsAllowed: false, Permission: { } permission } ? new ForbiddenError(permission) : null;
    }

    private async Task<MutationResult<ContentItem>> SaveAsync(
        ContentItem item,
        ContentVersion latest,
        ContentDraft draft,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        if (Refuse(item, latest, draft) is { } refusal)
        {
            return MutationResult<ContentItem>.Failure(refusal);
        }

        var errors = await check.CheckAsync(draft, item.Locale, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<ContentItem>.Failure([.. errors]);
        }

        if (await slugs.RefuseForItemAsync(item.Id, item.Locale, draft.Slug, cancellationToken) is { } taken)
        {
            return MutationResult<ContentItem>.Failure(taken);
        }

        var version = save.Save(item, draft, latest, now);
        outbox.Add(new ContentItemSaved(item.Id, version.VersionNumber));
        await database.SaveChangesAsync(cancellationToken);
        item.LatestVersionId = version.Id;
        if (item.Status == ContentStatus.Published)
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        else
        {
            await mirror.MirrorAsync(item, version, now, cancellationToken);
        }

        return item;
    }
}
