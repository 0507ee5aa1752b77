using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Suggestions;

/// <summary>How changes are proposed. They are taken in by <c>updateContentItem</c>, whose text has them.</summary>
[MutationType]
public static class ContentSuggestionMutations
{
    /// <summary>Proposes a change of some words. `updateContentItem` takes it in, with `acceptedSuggestionIds`.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentSuggestion>> CreateContentSuggestionAsync(
        CreateContentSuggestionInput input,
        CreateSuggestion command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Closes a suggestion without taking it in: who proposed it withdraws it, who may change the item rejects it.</summary>
    /// <param name="id">The suggestion.</param>
    [Error<ContentSuggestionNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentSuggestion>> RejectContentSuggestionAsync(
        [ID<ContentSuggestion>] Guid id,
        DecideOnSuggestion command,
        CancellationToken cancellationToken
    ) => command.RejectAsync(id, cancellationToken);
}
