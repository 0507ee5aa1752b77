using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Releases;

/// <summary>Lets a release go out at once.</summary>
public sealed class PublishContentRelease(
    IViewer viewer,
    ContentTransaction transaction,
    LockContentRelease take,
    PublishReleaseItems publish
)
{
    /// <summary>Publishes all of it, or nothing.</summary>
    /// <returns>
    /// The release, or a ContentReleaseNotFoundError, ReleaseClosedError, ReleaseConflictError, ReleaseBlockedError, ValidationError or, when
    /// somebody takes an address at that very moment, a SlugTakenError.
    /// </returns>
    public Task<MutationResult<ContentRelease>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var release = await take.TakeAsync(id, cancellationToken);
                if (release is null)
                {
                    return MutationResult<ContentRelease>.Failure(new ContentReleaseNotFoundError());
                }

                if (release.IsClosed)
                {
                    return MutationResult<ContentRelease>.Failure(new ReleaseClosedError());
                }

                if (release.Version != expectedVersion)
                {
                    return MutationResult<ContentRelease>.Failure(
                        new ReleaseConflictError(expectedVersion, release.Version)
                    );
                }

                // What goes out by hand was not set for a time.
                (release.RunAt, release.TimeZone) = (null, null);
                release.ReleasedById = viewer.UserId;
                var obstacles = await publish.ExecuteAsync(release, asksRights: true, now, cancellationToken);
                return obstacles.Count > 0
                    ? MutationResult<ContentRelease>.Failure(new ReleaseBlockedError(obstacles.Count))
                    : release;
            },
            onSlugTaken: () => Task.FromResult<SlugTakenError?>(null),
            cancellationToken
        );
}
