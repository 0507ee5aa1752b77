using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Comments;

/// <summary>What the newsroom says about items.</summary>
[MutationType]
public static class ContentCommentMutations
{
    /// <summary>Begins a thread about some words of an item, or about the whole of it.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> CreateContentCommentThreadAsync(
        CreateContentCommentThreadInput input,
        CreateCommentThread command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Answers in a thread; one that was resolved is open again.</summary>
    /// <param name="id">The thread.</param>
    /// <param name="text">The words; `@{0}` stands for the first of `mentionIds`.</param>
    /// <param name="mentionIds">Who is spoken to: people who see the drafts of the item.</param>
    [Error<ContentCommentThreadNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> ReplyToContentCommentThreadAsync(
        [ID<ContentCommentThread>] Guid id,
        string text,
        [ID<User>] IReadOnlyList<Guid>? mentionIds,
        ReplyToCommentThread command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, text, mentionIds ?? [], cancellationToken);

    /// <summary>Settles a thread.</summary>
    /// <param name="id">The thread.</param>
    [Error<ContentCommentThreadNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> ResolveContentCommentThreadAsync(
        [ID<ContentCommentThread>] Guid id,
        ResolveCommentThread command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, isResolved: true, cancellationToken);

    /// <summary>Opens a settled thread again.</summary>
    /// <param name="id">The thread.</param>
    [Error<ContentCommentThreadNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> ReopenContentCommentThreadAsync(
        [ID<ContentCommentThread>] Guid id,
        ResolveCommentThread command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, isResolved: false, cancellationToken);

    /// <summary>Says in other words what one has said oneself.</summary>
    /// <param name="id">The comment.</param>
    /// <param name="text">The words; `@{0}` stands for the first of `mentionIds`.</param>
    /// <param name="mentionIds">Who is spoken to: people who see the drafts of the item.</param>
    [Error<ContentCommentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> UpdateContentCommentAsync(
        [ID<ContentComment>] Guid id,
        string text,
        [ID<User>] IReadOnlyList<Guid>? mentionIds,
        ChangeContentComment command,
        CancellationToken cancellationToken
    ) => command.UpdateAsync(id, text, mentionIds ?? [], cancellationToken);

    /// <summary>Takes back what one has said oneself: the words are gone, the place in the thread stays.</summary>
    /// <param name="id">The comment.</param>
    [Error<ContentCommentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentCommentThread>> DeleteContentCommentAsync(
        [ID<ContentComment>] Guid id,
        ChangeContentComment command,
        CancellationToken cancellationToken
    ) => command.DeleteAsync(id, cancellationToken);
}
