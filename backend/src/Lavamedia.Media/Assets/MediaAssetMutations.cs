using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Media.Assets;

/// <summary>How assets are changed.</summary>
[MutationType]
public static class MediaAssetMutations
{
    /// <summary>Changes what is written about an asset.</summary>
    [Error<MediaAssetNotFoundError>]
    [Error<ValidationError>]
    [Error<ForbiddenError>]
    [Authorize(MediaPermissions.Update)]
    public static Task<MutationResult<MediaAsset>> UpdateMediaAssetAsync(
        UpdateMediaAssetInput input,
        UpdateMediaAsset command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
