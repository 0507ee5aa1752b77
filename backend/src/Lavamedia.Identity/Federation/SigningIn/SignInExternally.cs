using System.Net;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Federation.Linking;
using Lavamedia.Identity.Federation.Protocol;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Begins a session for whom a provider proved to be somebody that we know, or may get to know.</summary>
internal sealed class SignInExternally(
    LavamediaDbContext database,
    ProvisionAccount provision,
    MapRoles roles,
    BeginSession begin,
    AuditTrail audit
)
{
    /// <summary>Signs in.</summary>
    /// <returns>The tokens, or null when no account has this identity and none may be made: it must be linked first (T-6).</returns>
    /// <exception cref="InvalidCredentialsException">The account is closed.</exception>
    public async Task<SessionTokens?> ExecuteAsync(
        IdentityProvider provider,
        ExternalIdentity identity,
        IPAddress address,
        CancellationToken cancellationToken
    )
    {
        var login =
            await FindLoginAsync(identity, cancellationToken)
            ?? await provision.ExecuteAsync(provider, identity, cancellationToken);
        if (login is null)
        {
            return null;
        }

        if (login.User is not { Kind: UserKind.Person, Status: UserStatus.Active })
        {
            await audit.RecordAsync(SecurityEventType.SignInFailed, login.UserId, cancellationToken);
            throw new InvalidCredentialsException();
        }

        if (login.ManagesRoles)
        {
            await roles.ExecuteAsync(provider, login.User, identity.Groups, cancellationToken);
        }

        await database.Database.ExecuteSqlAsync(
            $"UPDATE external_logins SET last_used_at = now() WHERE id = {login.Id}",
            cancellationToken
        );
        return await begin.BeginAsync(login.User, address, [SignInMethods.Provider], cancellationToken);
    }

    private Task<ExternalLogin?> FindLoginAsync(ExternalIdentity identity, CancellationToken cancellationToken) =>
        // Who signs in is nobody yet, and sees no account.
        database
            .Set<ExternalLogin>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Include(login => login.User)
                .ThenInclude(user => user.Roles)
            .AsTracking()
            .SingleOrDefaultAsync(
                login => login.Issuer == identity.Issuer && login.Subject == identity.Subject,
                cancellationToken
            );
}
