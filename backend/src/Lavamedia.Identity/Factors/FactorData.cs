using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Passkeys;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors;

/// <summary>What is known of a person's ways to sign in; secrets are in no export.</summary>
internal sealed class FactorData(LavamediaDbContext context) : IPersonalData
{
    public string Section => "factors";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        new
        {
            HasAuthenticator = await context
                .Set<Authenticator>()
                .AnyAsync(authenticator => authenticator.UserId == userId, cancellationToken),
            Passkeys = await context
                .Set<Passkey>()
                .Where(passkey => passkey.UserId == userId)
                .OrderBy(passkey => passkey.CreatedAt)
                .Select(passkey => new
                {
                    passkey.Name,
                    passkey.CreatedAt,
                    passkey.LastUsedAt,
                })
                .ToListAsync(cancellationToken),
        };

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await context.Set<Authenticator>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<RecoveryCode>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<Passkey>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<SignInTransaction>().Where(row => row.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
