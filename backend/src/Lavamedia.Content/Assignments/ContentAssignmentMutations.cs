using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Assignments;

/// <summary>How work is given to people.</summary>
[MutationType]
public static class ContentAssignmentMutations
{
    /// <summary>Gives people work on an item; who has it already keeps it, by the new date and note.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Assign)]
    public static Task<MutationResult<ContentItem>> AssignContentItemAsync(
        AssignContentItemInput input,
        AssignContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Gives work to somebody else, or another date, kind or note.</summary>
    [Error<ContentAssignmentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Assign)]
    public static Task<MutationResult<ContentItem>> UpdateContentAssignmentAsync(
        UpdateContentAssignmentInput input,
        ChangeContentAssignment command,
        CancellationToken cancellationToken
    ) => command.UpdateAsync(input, cancellationToken);

    /// <summary>Says that work is done: one's own, or with the right to give work any.</summary>
    /// <param name="id">The assignment.</param>
    [Error<ContentAssignmentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> FinishContentAssignmentAsync(
        [ID<ContentAssignment>] Guid id,
        ChangeContentAssignment command,
        CancellationToken cancellationToken
    ) => command.FinishAsync(id, isDone: true, cancellationToken);

    /// <summary>Says that work is not done after all.</summary>
    /// <param name="id">The assignment.</param>
    [Error<ContentAssignmentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> ReopenContentAssignmentAsync(
        [ID<ContentAssignment>] Guid id,
        ChangeContentAssignment command,
        CancellationToken cancellationToken
    ) => command.FinishAsync(id, isDone: false, cancellationToken);

    /// <summary>Takes work back.</summary>
    /// <param name="id">The assignment.</param>
    [Error<ContentAssignmentNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Assign)]
    public static Task<MutationResult<ContentItem>> RemoveContentAssignmentAsync(
        [ID<ContentAssignment>] Guid id,
        ChangeContentAssignment command,
        CancellationToken cancellationToken
    ) => command.RemoveAsync(id, cancellationToken);
}
