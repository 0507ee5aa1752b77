using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users;

/// <summary>What administrators do with accounts.</summary>
[MutationType]
internal static class UserMutations
{
    /// <summary>Makes an account for somebody and sends a link by which it becomes theirs.</summary>
    [Error<ValidationError>]
    [Error<EmailTakenError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> InviteUserAsync(
        InviteUserInput input,
        InviteUser command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Sends an invited person the link again; the older one is withdrawn.</summary>
    /// <param name="id">The account.</param>
    [Error<UserNotFoundError>]
    [Error<InvalidUserStatusError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> ResendInvitationAsync(
        [ID<User>] Guid id,
        InviteUser command,
        CancellationToken cancellationToken
    ) => command.AgainAsync(id, cancellationToken);

    /// <summary>Changes what an account says about its person.</summary>
    [Error<UserNotFoundError>]
    [Error<ValidationError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> UpdateUserAsync(
        UpdateUserInput input,
        UpdateUser command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Closes an account until further notice. Its sessions end at once.</summary>
    /// <param name="id">The account.</param>
    [Error<UserNotFoundError>]
    [Error<InvalidUserStatusError>]
    [Error<LastAdministratorError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> SuspendUserAsync(
        [ID<User>] Guid id,
        SuspendUser command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);

    /// <summary>Opens a closed account again.</summary>
    /// <param name="id">The account.</param>
    [Error<UserNotFoundError>]
    [Error<InvalidUserStatusError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> ReactivateUserAsync(
        [ID<User>] Guid id,
        ReactivateUser command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);

    /// <summary>Takes a person out of the system for good. What the person wrote stays, signed by a former member.</summary>
    /// <param name="id">The account.</param>
    [Error<UserNotFoundError>]
    [Error<LastAdministratorError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> EraseUserAsync(
        [ID<User>] Guid id,
        EraseUser command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);

    /// <summary>Signs somebody out everywhere.</summary>
    /// <param name="id">The account.</param>
    [Error<UserNotFoundError>]
    [Error<RightNotHeldError>]
    [Error<ForbiddenError>]
    [Authorize(IdentityPermissions.ManageUsers)]
    public static Task<MutationResult<User>> EndUserSessionsAsync(
        [ID<User>] Guid id,
        EndUserSessions command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
