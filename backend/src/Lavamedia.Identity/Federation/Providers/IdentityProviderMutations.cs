using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>How providers come, change and go.</summary>
[MutationType]
public static class IdentityProviderMutations
{
    /// <summary>Sets up an OpenID Connect provider where people may sign in.</summary>
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    public static Task<MutationResult<IdentityProvider>> CreateIdentityProviderAsync(
        CreateIdentityProviderInput input,
        CreateIdentityProvider command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Changes how we work with a provider.</summary>
    [Error<IdentityProviderNotFoundError>]
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    public static Task<MutationResult<IdentityProvider>> UpdateIdentityProviderAsync(
        UpdateIdentityProviderInput input,
        UpdateIdentityProvider command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Removes a provider and every link to it; the accounts stay.</summary>
    /// <param name="id">The provider.</param>
    [Error<IdentityProviderNotFoundError>]
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    public static Task<MutationResult<DeletedIdentityProvider>> DeleteIdentityProviderAsync(
        [ID<IdentityProvider>] Guid id,
        DeleteIdentityProvider command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);

    /// <summary>Asks a provider to introduce itself. Nothing is stored.</summary>
    /// <param name="issuer">The provider's name for itself.</param>
    [Error<ProviderUnavailableError>]
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    public static Task<MutationResult<ProviderTest>> TestIdentityProviderAsync(
        string issuer,
        TestIdentityProvider command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(issuer, cancellationToken);
}
