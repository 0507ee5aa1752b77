using System.Security.Cryptography;
using System.Text;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>Exchanges an authorization code, once. A second use ends what the first produced (T-1).</summary>
internal sealed class ExchangeCode(LavamediaDbContext context, BeginGrant begin, EndSession end, AuditTrail audit)
{
    /// <exception cref="OAuthException">The code is not good for this client, address and verifier.</exception>
    public async Task<Grant> ExecuteAsync(Client client, OAuthForm form, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(form.Required("code"));
        var verifier = form.Required("code_verifier");
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var code = await LockAsync(hash, cancellationToken);
        if (code is null || code.ClientId != client.Id)
        {
            throw Refusal("The code is unknown, or another client's.");
        }

        if (code.IsUsed)
        {
            await EndWhatItProducedAsync(code, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            throw Refusal("The code was used before. What it produced has ended.");
        }

        if (!code.IsAlive)
        {
            throw Refusal("The code has ended.");
        }

        if (code.RedirectUri != form["redirect_uri"])
        {
            throw Refusal("redirect_uri is not the address that the code was sent to.");
        }

        if (!IsAnsweredBy(code.CodeChallenge, verifier))
        {
            throw Refusal("code_verifier does not belong to code_challenge.");
        }

        var grant =
            await begin.ForSessionAsync(
                code.SessionId,
                client,
                code.Scopes,
                isOffline: code.Scopes.Contains(ScopeNames.OfflineAccess),
                cancellationToken
            ) ?? throw Refusal("The person's session has ended.");
        await context.Database.ExecuteSqlAsync(
            $"UPDATE authorization_codes SET used_at = now(), grant_id = {grant.SessionId} WHERE id = {code.Id}",
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return grant with { Nonce = code.Nonce };
    }

    private async Task EndWhatItProducedAsync(Found code, CancellationToken cancellationToken)
    {
        if (code.GrantId is { } grant)
        {
            await end.EndAsync(grant, SessionEnd.CodeReused, cancellationToken);
        }

        audit.Add(
            SecurityEventType.AuthorizationCodeReused,
            actor: null,
            AuditedChange.Of(nameof(Client), code.ClientId, before: null, after: null)
        );
        await context.SaveChangesAsync(cancellationToken);
    }

    private static bool IsAnsweredBy(string challenge, string verifier) =>
        verifier.Length is >= 43 and <= 128
        && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(challenge),
            Encoding.ASCII.GetBytes(Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))))
        );

    private static OAuthException Refusal(string description) => new(OAuthErrorCode.InvalidGrant, description);

    /// <summary>Locks the code, so that uses at the same time come one after the other.</summary>
    private async Task<Found?> LockAsync(byte[] hash, CancellationToken cancellationToken) =>
        (
            await context
                .Database.SqlQuery<Found>(
                    $"""
                    SELECT id AS "Id", client_id AS "ClientId", session_id AS "SessionId", redirect_uri AS "RedirectUri",
                           code_challenge AS "CodeChallenge", nonce AS "Nonce", scopes AS "Scopes", grant_id AS "GrantId",
                           used_at IS NOT NULL AS "IsUsed", expires_at > now() AS "IsAlive"
                    FROM authorization_codes WHERE code_hash = {hash} FOR UPDATE
                    """
                )
                .ToListAsync(cancellationToken)
        ).SingleOrDefault();

    private sealed record Found(
        Guid Id,
        Guid ClientId,
        Guid SessionId,
        string RedirectUri,
        string CodeChallenge,
        string? Nonce,
        string[] Scopes,
        Guid? GrantId,
        bool IsUsed,
        bool IsAlive
    );
}
