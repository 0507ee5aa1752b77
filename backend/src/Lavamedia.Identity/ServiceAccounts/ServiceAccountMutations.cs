using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.ServiceAccounts;

/// <summary>How programs get accounts.</summary>
[MutationType]
public static class ServiceAccountMutations
{
    /// <summary>Makes an account for a program. It acts through API keys and OAuth clients.</summary>
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> CreateServiceAccountAsync(
        CreateServiceAccountInput input,
        CreateServiceAccount command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
