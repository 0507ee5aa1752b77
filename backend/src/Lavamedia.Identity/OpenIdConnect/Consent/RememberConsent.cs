using Lavamedia.Identity.Audit;
using Lavamedia.Identity.OpenIdConnect.Authorize;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>Knows what people agreed to, so that they are asked once.</summary>
internal sealed class RememberConsent(LavamediaDbContext context, AuditTrail audit)
{
    /// <summary>Whether the person must be asked.</summary>
    public async Task<bool> IsNeededAsync(
        Guid userId,
        AuthorizationRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.Client.IsFirstParty)
        {
            return false;
        }

        // Any app on a device can claim the name and the address of a public client there (RFC 8252, 8.6): ask each time.
        var isCertain =
            request.Client.Kind == ClientKind.Confidential
            || request.RedirectUri.StartsWith("https:", StringComparison.Ordinal);
        if (!isCertain || request.Prompts.Contains("consent"))
        {
            return true;
        }

        var agreed = await context
            .Set<Consent>()
            .Where(consent => consent.UserId == userId && consent.ClientId == request.Client.Id)
            .Select(consent => consent.Scopes)
            .SingleOrDefaultAsync(cancellationToken);
        return agreed is null || request.Scopes.Except(agreed).Any();
    }

    public async Task RememberAsync(Guid userId, AuthorizationRequest request, CancellationToken cancellationToken)
    {
        var scopes = request.Scopes.ToArray();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO oauth_consents AS known (user_id, client_id, scopes) VALUES ({userId}, {request.Client.Id}, {scopes})
            ON CONFLICT (user_id, client_id) DO UPDATE
            SET scopes = ARRAY(SELECT DISTINCT unnest(known.scopes || excluded.scopes)), granted_at = now()
            """,
            cancellationToken
        );
        audit.Add(
            SecurityEventType.ConsentGiven,
            userId,
            AuditedChange.Of(nameof(Client), request.Client.Id, before: null, new { scopes })
        );
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
