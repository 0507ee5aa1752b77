using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Tags;

/// <summary>How tags are made, renamed, merged and removed.</summary>
[MutationType]
public static class TagMutations
{
    /// <summary>Adds a tag. Whoever writes may, so that nobody has to stop writing for want of a word.</summary>
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Authorize(ContentPermissions.Create)]
    public static Task<MutationResult<Tag>> CreateTagAsync(
        CreateTagInput input,
        CreateTag command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Renames or describes a tag.</summary>
    [Error<TagNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Authorize(ContentPermissions.ManageTags)]
    public static Task<MutationResult<Tag>> UpdateTagAsync(
        UpdateTagInput input,
        UpdateTag command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Makes tags one: what carries a source carries the target from now on, and the addresses of the sources lead there.</summary>
    /// <param name="sourceIds">The tags that end.</param>
    /// <param name="targetId">The tag that stays, of the same language.</param>
    [Error<TagNotFoundError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageTags)]
    public static Task<MutationResult<Tag>> MergeTagsAsync(
        [ID<Tag>] IReadOnlyList<Guid> sourceIds,
        [ID<Tag>] Guid targetId,
        MergeTags command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(sourceIds, targetId, cancellationToken);

    /// <summary>Removes a tag that nothing carries, in no version; others can be merged.</summary>
    /// <param name="id">The tag.</param>
    [Error<TagNotFoundError>]
    [Error<TagInUseError>]
    [Authorize(ContentPermissions.ManageTags)]
    public static Task<MutationResult<DeletedTag>> DeleteTagAsync(
        [ID<Tag>] Guid id,
        DeleteTag command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
