using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Opens a closed account again. Who never accepted the invitation is invited still.</summary>
internal sealed class ReactivateUser(ChangeAccount change, AuditTrail audit, IViewer viewer)
{
    public Task<MutationResult<User>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync(
            id,
            user =>
            {
                if (user.Status != UserStatus.Suspended)
                {
                    return Task.FromResult<IGraphQLError?>(new InvalidUserStatusError(user.Status));
                }

                user.Status = user is { PasswordHash: null, EmailVerifiedAt: null, LastLoginAt: null }
                    ? UserStatus.Invited
                    : UserStatus.Active;
                audit.Add(
                    SecurityEventType.UserReactivated,
                    viewer.UserId,
                    AuditedChange.Of(nameof(User), user.Id, null, null)
                );
                return Task.FromResult<IGraphQLError?>(null);
            },
            cancellationToken
        );
}
