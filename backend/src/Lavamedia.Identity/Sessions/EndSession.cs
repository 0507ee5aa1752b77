using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Sessions;

/// <summary>Ends a session before its time.</summary>
internal sealed class EndSession(LavamediaDbContext context, SessionDirectory directory, AuditTrail audit)
{
    /// <summary>Signs out: ends the session that a refresh token belongs to. A token that is not known is no error.</summary>
    public async Task SignOutAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(refreshToken);
        var session = await context
            .Set<RefreshToken>()
            .Where(token => token.TokenHash == hash)
            .Select(token => new { token.SessionId, token.Session.UserId })
            .SingleOrDefaultAsync(cancellationToken);
        if (session is not null)
        {
            audit.Add(SecurityEventType.SignedOut, session.UserId);
            await EndAsync(session.SessionId, SessionEnd.SignedOut, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>Signs out: ends a session that its owner asks to end.</summary>
    public async Task SignOutAsync(Guid sessionId, Guid userId, CancellationToken cancellationToken)
    {
        audit.Add(SecurityEventType.SignedOut, userId);
        await EndAsync(sessionId, SessionEnd.SignedOut, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Ends sessions of a user, within the current unit of work where there is one.</summary>
    /// <returns>How many were alive.</returns>
    internal async Task<int> EndAllAsync(
        Guid userId,
        SessionEnd reason,
        Guid? except,
        CancellationToken cancellationToken
    )
    {
        var ended = await context
            .Set<Session>()
            .Where(session => session.UserId == userId && session.RevokedAt == null && session.Id != except)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(session => session.RevokedAt, _ => DateTimeOffset.UtcNow)
                        .SetProperty(session => session.RevokedBecause, reason),
                cancellationToken
            );
        directory.ForgetAll();
        return ended;
    }

    internal async Task EndAsync(Guid sessionId, SessionEnd reason, CancellationToken cancellationToken)
    {
        await context
            .Set<Session>()
            .Where(session => session.Id == sessionId && session.RevokedAt == null)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(session => session.RevokedAt, _ => DateTimeOffset.UtcNow)
                        .SetProperty(session => session.RevokedBecause, reason),
                cancellationToken
            );
        directory.Forget(sessionId);
    }
}
