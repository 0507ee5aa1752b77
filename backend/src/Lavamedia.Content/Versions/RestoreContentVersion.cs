using Lavamedia.Content.Items;
using Lavamedia.Content.Media.Deletion;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Versions;

/// <summary>
/// Brings an earlier version back: a new one that says the same, with its body, categories, media and what search engines are told. What
/// was in between stays in the history, and readers go on seeing the published version. Files that were deleted since are left out.
/// </summary>
public sealed class RestoreContentVersion(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockContentItem take,
    FindFreeSlug slugs,
    LeaveOutDeletedMedia leaveOut,
    SaveContentDraft save
)
{
    /// <summary>Saves a version equal to an earlier one.</summary>
    /// <returns>
    /// The item, or a ContentItemNotFoundError, ContentVersionNotFoundError, ForbiddenError, VersionConflictError,
    /// InvalidTransitionError, SlugTakenError or ValidationErrors.
    /// </returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int versionNumber,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, ContentAct.Update, now, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var former = await database
                    .Set<ContentVersion>()
                    .Include(version => version.Hero)
                    .SingleOrDefaultAsync(
                        version => version.ContentId == id && version.VersionNumber == versionNumber,
                        cancellationToken
                    );
                if (former is null)
                {
                    return MutationResult<ContentItem>.Failure(new ContentVersionNotFoundError());
                }

                attempted = (locked.Item.Locale, former.Slug);
                return await save.SaveAsync(
                    locked.Item,
                    locked.Latest,
                    await leaveOut.FromAsync(ContentDraft.Of(former), cancellationToken),
                    locked.Transition.ToState,
                    now,
                    cancellationToken,
                    restoredFrom: versionNumber
                );
            },
            () => slugs.RefuseForItemAsync(id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }
}
