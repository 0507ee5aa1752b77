using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>How links to providers go; they come by signing in.</summary>
[MutationType]
public static class ExternalLoginMutations
{
    /// <summary>Takes an identity of a provider from an account.</summary>
    /// <param name="id">The link.</param>
    [Error<ExternalLoginNotFoundError>]
    [Error<LastWayInError>]
    [Authorize]
    public static Task<MutationResult<UnlinkedLogin>> UnlinkExternalLoginAsync(
        [ID<ExternalLogin>] Guid id,
        UnlinkExternalLogin command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
