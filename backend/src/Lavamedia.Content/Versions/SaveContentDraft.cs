using System.Text.Json;
using Lavamedia.Content.Access;
using Lavamedia.Content.Coediting;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Versions;

/// <summary>Makes the next version of a draft, whether it was written or brought back from an earlier version.</summary>
public sealed class SaveContentDraft(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    FindContentModel model,
    CheckContentDraft check,
    FindFreeSlug slugs,
    SaveContentVersion save,
    MirrorContentVersion mirror,
    RecordActivity activities,
    NoteCoeditedVersion coediting
)
{
    /// <summary>Saves the version, unless the viewer may not, the draft is not right or its slug is taken.</summary>
    /// <param name="item">The item, locked.</param>
    /// <param name="latest">Its newest version, with its hero.</param>
    /// <param name="draft">A trimmed draft.</param>
    /// <param name="state">Where the version begins on its way through the newsroom.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <param name="restoredFrom">The number of the version whose text the draft is; null for what was written.</param>
    /// <param name="coedited">What of the item's shared body the draft was made of; null when it was written otherwise.</param>
    public async Task<MutationResult<ContentItem>> SaveAsync(
        ContentItem item,
        ContentVersion latest,
        ContentDraft draft,
        WorkflowState state,
        DateTimeOffset now,
        CancellationToken cancellationToken,
        int? restoredFrom = null,
        CoeditedVersionInput? coedited = null
    )
    {
        if (Refuse(item, latest, draft) is { } refusal)
        {
            return MutationResult<ContentItem>.Failure(refusal);
        }

        var type = await model.FindAsync(item.ContentTypeId, cancellationToken);
        if (restoredFrom is not null || IsSame(draft.Fields, latest.Fields))
        {
            // What was written under an earlier definition is not the fault of whoever saves now.
            draft = draft with
            {
                Fields = CustomFieldValues.Fitting(type, draft.Fields),
            };
        }

        var errors = await check.CheckAsync(draft, item.Locale, type, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<ContentItem>.Failure([.. errors]);
        }

        if (await slugs.RefuseForItemAsync(item.Id, item.Locale, draft.Slug, cancellationToken) is { } taken)
        {
            return MutationResult<ContentItem>.Failure(taken);
        }

        var version = save.Save(item, draft, type, latest, state, now, restoredFrom);
        activities.Note(item, restoredFrom is null ? ContentActivityKind.Saved : ContentActivityKind.Restored, now);
        outbox.Add(new ContentItemSaved(item.Id, version.VersionNumber));
        await database.SaveChangesAsync(cancellationToken);
        item.LatestVersionId = version.Id;
        await coediting.NoteAsync(latest, version, coedited, cancellationToken);
        if (item.Status == ContentStatus.Published)
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        else
        {
            await mirror.MirrorAsync([new ShownVersion(item, version)], now, cancellationToken);
        }

        return item;
    }

    private static bool IsSame(JsonElement? one, JsonElement? other) =>
        one is { } left && other is { } right ? JsonElement.DeepEquals(left, right) : one is null && other is null;

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
}
