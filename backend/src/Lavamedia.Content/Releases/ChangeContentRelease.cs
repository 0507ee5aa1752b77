using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>What the acts on a release have in common: it is taken, its version is compared, and those who look at it hear of the change.</summary>
public sealed class ChangeContentRelease(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentRelease take
)
{
    /// <summary>Changes a release that did not go out yet.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows; null where the change does not depend on it.</param>
    /// <param name="change">The change; errors refuse it.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>The release, or a ContentReleaseNotFoundError, ReleaseClosedError, ReleaseConflictError or those of the change.</returns>
    public Task<MutationResult<ContentRelease>> ExecuteAsync(
        Guid id,
        int? expectedVersion,
        Func<ContentRelease, DateTimeOffset, Task<IReadOnlyList<IGraphQLError>>> change,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var release = await take.TakeAsync(id, cancellationToken);
                IGraphQLError? refusal =
                    release is null ? new ContentReleaseNotFoundError()
                    : release.IsClosed ? new ReleaseClosedError()
                    : expectedVersion is { } expected && expected != release.Version
                        ? new ReleaseConflictError(expected, release.Version)
                    : null;
                if (release is null || refusal is not null)
                {
                    return MutationResult<ContentRelease>.Failure(refusal ?? new ContentReleaseNotFoundError());
                }

                if (await change(release, now) is { Count: > 0 } errors)
                {
                    return MutationResult<ContentRelease>.Failure([.. errors]);
                }

                release.Version++;
                outbox.Add(new ContentReleaseChanged(release.Id));
                await database.SaveChangesAsync(cancellationToken);
                return release;
            },
            onSlugTaken: () => throw new DbUpdateException("Changing a release changes no slug."),
            cancellationToken
        );
}
