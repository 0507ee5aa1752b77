using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Previews;

/// <summary>How previews are given and taken away.</summary>
[MutationType]
public static class PreviewLinkMutations
{
    /// <summary>Makes an address at which one version can be seen on the portal without an account.</summary>
    /// <param name="id">The item.</param>
    /// <param name="versionNumber">The version that it shows; the newest when absent.</param>
    /// <param name="expiresInMinutes">Minutes until it ends, at most 43,200 (30 days); 10,080 (7 days) when absent.</param>
    /// <param name="kind">What it is made for; one for the pane ends after an hour at the latest.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ContentVersionNotFoundError>]
    [Error<ValidationError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<PreviewLink>> CreatePreviewLinkAsync(
        [ID<ContentItem>] Guid id,
        int? versionNumber,
        int? expiresInMinutes,
        CreatePreviewLink command,
        CancellationToken cancellationToken,
        PreviewLinkKind kind = PreviewLinkKind.Shared
    ) => command.ExecuteAsync(id, versionNumber, expiresInMinutes, kind, cancellationToken);

    /// <summary>Ends a preview link at once.</summary>
    /// <param name="id">The link.</param>
    [Error<PreviewLinkNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<PreviewLink>> RevokePreviewLinkAsync(
        [ID<PreviewLink>] Guid id,
        RevokePreviewLink command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
