using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Sessions;

/// <summary>The living sessions of many users, the last seen first, in one statement.</summary>
[DataLoader]
internal sealed class SessionsOfUsers(BatchScheduler scheduler, LavamediaDbContext database, CurrentSession current)
    : GroupedDataLoader<Guid, UserSession>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, UserSession>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var sessions = await database
            .Set<Session>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(session =>
                keys.Contains(session.UserId)
                && session.RevokedAt == null
                && session.ExpiresAt > DateTimeOffset.UtcNow
                && session.SecurityStamp == session.User.SecurityStamp
            )
            .OrderByDescending(session => session.LastSeenAt)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return sessions.ToLookup(
            session => session.UserId,
            session => new UserSession(
                session.Id,
                session.CreatedAt,
                session.LastSeenAt,
                session.ExpiresAt,
                session.Address?.ToString(),
                session.UserAgent,
                session.Methods,
                session.Id == current.Id
            )
        );
    }
}
