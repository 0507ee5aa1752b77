using Lavamedia.Content.Slugs;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Shows the newest version to readers.</summary>
public sealed class PublishContentItem(
    ContentTransaction transaction,
    LockContentItem take,
    CheckTransition check,
    FindFreeSlug slugs,
    ReleaseContentItem release
)
{
    /// <summary>Publishes the item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows; the one that is published.</param>
    /// <param name="firstPublishedAt">The date that readers see, for what was published elsewhere before; now when absent.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>
    /// The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError, InvalidTransitionError, EmbargoError,
    /// NotApprovedError, FourEyesError, SlugTakenError or ValidationErrors.
    /// </returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        DateTimeOffset? firstPublishedAt,
        CancellationToken cancellationToken
    ) =>
        ExecuteAsync(
            id,
            expectedVersion,
            ContentAct.Publish,
            firstPublishedAt,
            note: null,
            (_, _, _) => { },
            cancellationToken
        );

    /// <summary>Publishes the item by an act that does more.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows; the one that is published.</param>
    /// <param name="act">The act.</param>
    /// <param name="firstPublishedAt">The date that readers see, for what was published elsewhere before; now when absent.</param>
    /// <param name="note">What is said with it.</param>
    /// <param name="also">What else the act does, before readers see the version.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    internal Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        ContentAct act,
        DateTimeOffset? firstPublishedAt,
        string? note,
        Action<ContentItem, int, DateTimeOffset> also,
        CancellationToken cancellationToken
    )
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, act, now, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var (item, version) = (locked.Item, locked.Latest);
                attempted = (item.Locale, version.Slug);
                var errors = await check.CheckAsync(locked.Transition.Checks, item, version, cancellationToken);
                if (errors.Count > 0)
                {
                    return MutationResult<ContentItem>.Failure([.. errors]);
                }

                if (await slugs.RefuseForItemAsync(id, item.Locale, version.Slug, cancellationToken) is { } taken)
                {
                    return MutationResult<ContentItem>.Failure(taken);
                }

                also(item, version.VersionNumber, now);
                await release.ReleaseAsync(
                    [new VersionToRelease(item, version, act, locked.Transition, firstPublishedAt ?? now, note)],
                    now,
                    cancellationToken
                );
                return item;
            },
            () => slugs.RefuseForItemAsync(id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }
}
