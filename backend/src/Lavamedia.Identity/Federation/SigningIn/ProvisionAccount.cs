using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Federation.Linking;
using Lavamedia.Identity.Federation.Protocol;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Makes an account for somebody whom a provider vouches for, where the provider may do that.</summary>
internal sealed class ProvisionAccount(LavamediaDbContext database, FindUserSlug slugs, AuditTrail audit)
{
    /// <summary>Makes the account, without any role.</summary>
    /// <returns>
    /// The login of the new account. Null where the provider may make none, the address is not verified or of another domain, or an
    /// account has it already: an address never links (T-6).
    /// </returns>
    public async Task<ExternalLogin?> ExecuteAsync(
        IdentityProvider provider,
        ExternalIdentity identity,
        CancellationToken cancellationToken
    )
    {
        if (!provider.ProvisionsAccounts || identity.VerifiedEmail is not { } email || !IsAllowed(provider, email))
        {
            return null;
        }

        var isTaken = await database
            .Database.SqlQuery<bool>(
                $"""SELECT EXISTS (SELECT FROM users WHERE lower(email) = lower({email})) AS "Value" """
            )
            .SingleAsync(cancellationToken);
        return isTaken ? null : await CreateAsync(provider, identity, email, cancellationToken);
    }

    private async Task<ExternalLogin?> CreateAsync(
        IdentityProvider provider,
        ExternalIdentity identity,
        string email,
        CancellationToken cancellationToken
    )
    {
        var id = Guid.CreateVersion7();
        var name = string.IsNullOrWhiteSpace(identity.Name) ? email[..email.IndexOf('@')] : identity.Name.Trim();
        name = name[..Math.Min(name.Length, User.MaximumNameLength)];
        var login = new ExternalLogin
        {
            ProviderId = provider.Id,
            Issuer = identity.Issuer,
            Subject = identity.Subject,
            ManagesRoles = true,
            User = new User
            {
                Id = id,
                Email = email,
                DisplayName = name,
                Slug = await slugs.ForNameAsync(name, cancellationToken),
            },
        };
        database.Add(login);
        audit.Add(
            SecurityEventType.AccountProvisioned,
            id,
            AuditedChange.Of(nameof(User), id, before: null, new { provider = provider.Issuer })
        );
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            await database.Database.ExecuteSqlAsync(
                $"UPDATE users SET email_verified_at = now() WHERE id = {id}",
                cancellationToken
            );
            return login;
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Somebody with this address or identity came at the same moment: it is to be linked like any other.
            database.ChangeTracker.Clear();
            return null;
        }
    }

    private static bool IsAllowed(IdentityProvider provider, string email) =>
        AccountAddress.TryRead(email, out var address)
        && (
            provider.AllowedDomains.Count == 0
            || provider.AllowedDomains.Contains(
                address[(address.LastIndexOf('@') + 1)..],
                StringComparer.OrdinalIgnoreCase
            )
        );
}
