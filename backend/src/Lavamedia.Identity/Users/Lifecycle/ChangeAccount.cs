using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>
/// Runs an act of an administrator on somebody's account. Only who manages accounts may, and only on people who hold no right
/// that he lacks (Z-8). All of it is stored, or nothing; the answer comes when it is stored (T-5).
/// </summary>
internal sealed class ChangeAccount(
    LavamediaDbContext context,
    IViewer viewer,
    FindUsers users,
    KeepAdministrator administrators,
    SessionDirectory sessions
)
{
    /// <summary>Runs the act on the locked account.</summary>
    /// <param name="id">The account.</param>
    /// <param name="act">The act; answers with an error where it cannot be done.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<MutationResult<User>> RunAsync(
        Guid id,
        Func<User, Task<IGraphQLError?>> act,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(IdentityPermissions.ManageUsers))
        {
            return MutationResult<User>.Failure(new ForbiddenError(IdentityPermissions.ManageUsers));
        }

        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockAsync(id, cancellationToken);
        var error = user is { Status: not UserStatus.Deleted, Kind: UserKind.Person }
            ? await RefuseAsync(user, cancellationToken) ?? await act(user)
            : new UserNotFoundError();
        if (error is not null)
        {
            context.ChangeTracker.Clear();
            return MutationResult<User>.Failure(error);
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        sessions.ForgetAll();
        return user!;
    }

    /// <summary>The error when the act would take away the last administrator.</summary>
    public Task<LastAdministratorError?> RefuseLastAdministratorAsync(User user, CancellationToken cancellationToken) =>
        administrators.RefuseRemovalAsync(user.Id, cancellationToken);

    private async Task<RightNotHeldError?> RefuseAsync(User user, CancellationToken cancellationToken)
    {
        var rights = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(candidate => candidate.Id == user.Id)
            .SelectMany(candidate => candidate.Roles)
            .SelectMany(role => role.Permissions)
            .Select(permission => permission.Code)
            .Distinct()
            .ToListAsync(cancellationToken);
        return RightsHeld.Refuse(viewer, rights);
    }
}
