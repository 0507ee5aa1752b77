using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Anchors;

/// <summary>How places in texts follow the text.</summary>
[MutationType]
public static class TextAnchorMutations
{
    /// <summary>Notes where the words of threads stand in a newer text; what was seen in a newer version already stays.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Comment)]
    public static Task<MutationResult<ContentItem>> MoveTextAnchorsAsync(
        MoveTextAnchorsInput input,
        MoveTextAnchors command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
