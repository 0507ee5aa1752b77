using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Closes an account until further notice: its sessions end at once (T-4), what the person wrote stays.</summary>
internal sealed class SuspendUser(ChangeAccount change, EndSession sessions, AuditTrail audit, IViewer viewer)
{
    public Task<MutationResult<User>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync(
            id,
            async user =>
            {
                if (user.Status == UserStatus.Suspended)
                {
                    return new InvalidUserStatusError(user.Status);
                }

                if (await change.RefuseLastAdministratorAsync(user, cancellationToken) is { } last)
                {
                    return last;
                }

                user.Status = UserStatus.Suspended;
                user.SecurityStamp = Guid.NewGuid();
                await sessions.EndAllAsync(user.Id, SessionEnd.AccountChanged, except: null, cancellationToken);
                audit.Add(
                    SecurityEventType.UserSuspended,
                    viewer.UserId,
                    AuditedChange.Of(nameof(User), user.Id, null, null)
                );
                return null;
            },
            cancellationToken
        );
}
