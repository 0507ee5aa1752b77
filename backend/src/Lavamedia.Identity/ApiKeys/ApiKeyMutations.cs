using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>How keys come and go.</summary>
[MutationType]
public static class ApiKeyMutations
{
    /// <summary>Makes a key for a service account. The answer is the only place that ever shows its secret.</summary>
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<IssuedApiKey>> CreateApiKeyAsync(
        CreateApiKeyInput input,
        CreateApiKey command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Ends a key for good.</summary>
    /// <param name="id">The key.</param>
    [Error<ApiKeyNotFoundError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<ApiKey>> RevokeApiKeyAsync(
        [ID<ApiKey>] Guid id,
        RevokeApiKey command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
