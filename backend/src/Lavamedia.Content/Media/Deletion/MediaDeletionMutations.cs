using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>How files leave the library.</summary>
[MutationType]
public static class MediaDeletionMutations
{
    /// <summary>
    /// Removes a file that nothing uses from the library, with its variants, for good. Whoever may upload deletes what he uploaded, with
    /// `media.delete` what anybody did. What earlier versions of items showed is missing from them afterwards.
    /// </summary>
    /// <param name="id">The asset.</param>
    [Error<MediaAssetNotFoundError>]
    [Error<MediaInUseError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<DeletedMediaAsset>> DeleteMediaAssetAsync(
        [ID<MediaAsset>] Guid id,
        DeleteMediaAsset command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
