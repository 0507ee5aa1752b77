using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Versions;

/// <summary>What is done with the history of an item.</summary>
[MutationType]
public static class ContentVersionMutations
{
    /// <summary>Saves a new version that says what an earlier one said. Readers go on seeing the published one.</summary>
    /// <param name="id">The item.</param>
    /// <param name="versionNumber">The version to bring back.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ContentVersionNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<VersionConflictError>]
    [Error<InvalidTransitionError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> RestoreContentVersionAsync(
        [ID<ContentItem>] Guid id,
        int versionNumber,
        int expectedVersion,
        RestoreContentVersion command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, versionNumber, expectedVersion, cancellationToken);

    /// <summary>Gives a version a name, or takes it away.</summary>
    /// <param name="id">The version.</param>
    /// <param name="name">The name, at most 100 characters; none when it is empty or absent.</param>
    [Error<ContentVersionNotFoundError>]
    [Error<ValidationError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentVersion>> NameContentVersionAsync(
        [ID<ContentVersion>] Guid id,
        string? name,
        NameContentVersion command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, name, cancellationToken);
}
