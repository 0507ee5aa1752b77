using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Releases;

/// <summary>Begins releases, renames and removes them.</summary>
public sealed class KeepContentReleases(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ChangeContentRelease change
)
{
    /// <summary>Begins a release.</summary>
    /// <returns>The release, or ValidationErrors.</returns>
    public async Task<MutationResult<ContentRelease>> CreateAsync(
        string name,
        string? description,
        CancellationToken cancellationToken
    )
    {
        var release = new ContentRelease
        {
            Name = name.Trim(),
            Description = Trimmed(description),
            CreatedAt = await database.NowAsync(cancellationToken),
            CreatedById = viewer.UserId,
        };
        if (Check(release) is { Count: > 0 } errors)
        {
            return MutationResult<ContentRelease>.Failure([.. errors]);
        }

        // Releases are seen by those who ask for drafts; what was made is read again for the answer.
        database.Stage = Stage.Draft;
        database.Add(release);
        outbox.Add(new ContentReleaseChanged(release.Id));
        await database.SaveChangesAsync(cancellationToken);
        return release;
    }

    /// <summary>Renames or describes a release.</summary>
    /// <returns>The release, or a ContentReleaseNotFoundError, ReleaseClosedError, ReleaseConflictError or ValidationErrors.</returns>
    public Task<MutationResult<ContentRelease>> UpdateAsync(
        Guid id,
        int expectedVersion,
        string? name,
        string? description,
        CancellationToken cancellationToken
    ) =>
        change.ExecuteAsync(
            id,
            expectedVersion,
            (release, _) =>
            {
                release.Name = name?.Trim() ?? release.Name;
                release.Description = description is null ? release.Description : Trimmed(description);
                return Task.FromResult<IReadOnlyList<IGraphQLError>>(Check(release));
            },
            cancellationToken
        );

    /// <summary>Removes a release that did not go out; its items stay as they are.</summary>
    /// <returns>What was removed, or a ContentReleaseNotFoundError, ReleaseClosedError or ReleaseConflictError.</returns>
    public async Task<MutationResult<DeletedContentRelease>> DeleteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var name = string.Empty;
        var result = await change.ExecuteAsync(
            id,
            expectedVersion,
            (release, _) =>
            {
                name = release.Name;
                database.Remove(release);
                return Task.FromResult<IReadOnlyList<IGraphQLError>>([]);
            },
            cancellationToken
        );
        return result.Errors is { } errors
            ? MutationResult<DeletedContentRelease>.Failure([.. errors])
            : new DeletedContentRelease(id, name);
    }

    private static List<IGraphQLError> Check(ContentRelease release)
    {
        var errors = new List<IGraphQLError>();
        if (release.Name.Length is 0 or > ContentRelease.MaximumNameLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"A name has 1 to {ContentRelease.MaximumNameLength} characters.",
                    "name",
                    ContentRelease.MaximumNameLength
                )
            );
        }

        if (release.Description?.Length > ContentRelease.MaximumDescriptionLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"A description has at most {ContentRelease.MaximumDescriptionLength} characters.",
                    "description",
                    ContentRelease.MaximumDescriptionLength
                )
            );
        }

        return errors;
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } said ? said : null;
}
