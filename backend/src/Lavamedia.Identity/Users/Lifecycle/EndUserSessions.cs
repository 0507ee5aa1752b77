using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Signs somebody out everywhere.</summary>
internal sealed class EndUserSessions(ChangeAccount change, EndSession sessions, AuditTrail audit, IViewer viewer)
{
    public Task<MutationResult<User>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync(
            id,
            async user =>
            {
                await sessions.EndAllAsync(user.Id, SessionEnd.EndedByAdministrator, except: null, cancellationToken);
                audit.Add(
                    SecurityEventType.SessionsEnded,
                    viewer.UserId,
                    AuditedChange.Of(nameof(User), user.Id, null, null)
                );
                return null;
            },
            cancellationToken
        );
}
