using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>Ends what an application may do for a person: the agreement, codes under way, and all its tokens (T-4).</summary>
internal sealed class WithdrawConsent(
    LavamediaDbContext context,
    FindUsers users,
    SessionDirectory directory,
    AuditTrail audit
)
{
    public async Task<User> ExecuteAsync(Guid? userId, Guid clientId, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(userId, cancellationToken);
        var agreed = await context
            .Set<Consent>()
            .Where(consent => consent.UserId == user.Id && consent.ClientId == clientId)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (agreed is not null)
        {
            await EndAsync(user.Id, clientId, cancellationToken);
            audit.Add(
                SecurityEventType.ConsentWithdrawn,
                user.Id,
                AuditedChange.Of(nameof(Client), clientId, new { scopes = agreed.Scopes }, after: null)
            );
            await context.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        directory.ForgetAll();
        context.ChangeTracker.Clear();
        return user;
    }

    private Task<int> EndAsync(Guid userId, Guid clientId, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM oauth_consents WHERE user_id = {userId} AND client_id = {clientId};
            DELETE FROM authorization_codes USING sessions
            WHERE sessions.id = authorization_codes.session_id AND sessions.user_id = {userId}
              AND authorization_codes.client_id = {clientId};
            UPDATE sessions SET revoked_at = now(), revoked_because = 'CONSENT_WITHDRAWN'
            WHERE user_id = {userId} AND client_id = {clientId} AND revoked_at IS NULL
            """,
            cancellationToken
        );
}
