using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>How applications come, change and go.</summary>
[MutationType]
public static class ClientMutations
{
    /// <summary>Registers an application. The answer is the only place that ever shows its secret.</summary>
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageClients)]
    public static Task<MutationResult<IssuedClient>> RegisterClientAsync(
        RegisterClientInput input,
        RegisterClient command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Changes what an application may do, or disables it: its tokens end at once.</summary>
    [Error<ClientNotFoundError>]
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageClients)]
    public static Task<MutationResult<Client>> UpdateClientAsync(
        UpdateClientInput input,
        UpdateClient command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Replaces the secret of an application. The old one is refused from now on; tokens stay.</summary>
    /// <param name="id">The application.</param>
    [Error<ClientNotFoundError>]
    [Error<ValidationError>]
    [Authorize(IdentityPermissions.ManageClients)]
    public static Task<MutationResult<IssuedClient>> RotateClientSecretAsync(
        [ID<Client>] Guid id,
        RotateClientSecret command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);

    /// <summary>Removes an application with its tokens and what people agreed to.</summary>
    /// <param name="id">The application.</param>
    [Error<ClientNotFoundError>]
    [Authorize(IdentityPermissions.ManageClients)]
    public static Task<MutationResult<DeletedClient>> DeleteClientAsync(
        [ID<Client>] Guid id,
        DeleteClient command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
