using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Sessions;

/// <summary>Ends sessions of the person who asks.</summary>
internal sealed class EndOwnSessions(
    LavamediaDbContext context,
    FindUsers users,
    EndSession end,
    CurrentSession current,
    AuditTrail audit
)
{
    public async Task<User> EndAsync(Guid? userId, Guid sessionId, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(userId, cancellationToken);
        var isOwn = await context
            .Set<Session>()
            .AnyAsync(session => session.Id == sessionId && session.UserId == user.Id, cancellationToken);
        if (isOwn)
        {
            await end.EndAsync(sessionId, SessionEnd.EndedByOwner, cancellationToken);
            audit.Add(SecurityEventType.SessionsEnded, user.Id);
        }

        return await StoreAsync(user, transaction, cancellationToken);
    }

    public async Task<User> EndOthersAsync(Guid? userId, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(userId, cancellationToken);
        await end.EndAllAsync(user.Id, SessionEnd.EndedByOwner, current.Id, cancellationToken);
        audit.Add(SecurityEventType.SessionsEnded, user.Id);
        return await StoreAsync(user, transaction, cancellationToken);
    }

    private async Task<User> StoreAsync(
        User user,
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction,
        CancellationToken cancellationToken
    )
    {
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return user;
    }
}
