using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Federation.Linking;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Links an identity of a provider to the account of whoever is signed in here and confirmed it (T-6).</summary>
internal sealed class LinkLogin(LavamediaDbContext database, AuditTrail audit)
{
    /// <returns>Whether it is linked to this user now; false when another account has it.</returns>
    public async Task<bool> ExecuteAsync(Guid userId, PendingLink link, CancellationToken cancellationToken)
    {
        var owner = await FindOwnerAsync(link, cancellationToken);
        if (owner is not null)
        {
            return owner == userId;
        }

        var login = new ExternalLogin
        {
            UserId = userId,
            ProviderId = link.ProviderId,
            Issuer = link.Issuer,
            Subject = link.Subject,
        };
        database.Add(login);
        audit.Add(
            SecurityEventType.ExternalLoginLinked,
            userId,
            AuditedChange.Of(nameof(ExternalLogin), login.Id, before: null, new { issuer = link.Issuer })
        );
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            database.ChangeTracker.Clear();
            return await FindOwnerAsync(link, cancellationToken) == userId;
        }
    }

    private Task<Guid?> FindOwnerAsync(PendingLink link, CancellationToken cancellationToken) =>
        database
            .Set<ExternalLogin>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(login => login.Issuer == link.Issuer && login.Subject == link.Subject)
            .Select(login => (Guid?)login.UserId)
            .SingleOrDefaultAsync(cancellationToken);
}
