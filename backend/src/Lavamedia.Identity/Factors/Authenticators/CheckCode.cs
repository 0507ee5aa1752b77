using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Checks a code of a person: of the authenticator app, or a recovery code. None is taken twice.</summary>
internal sealed class CheckCode(LavamediaDbContext context, AuthenticatorSecrets secrets, AuditTrail audit)
{
    /// <summary>Whether a code is asked for after the person's password.</summary>
    public Task<bool> IsAskedForAsync(Guid userId, CancellationToken cancellationToken) =>
        context.Set<Authenticator>().AnyAsync(authenticator => authenticator.UserId == userId, cancellationToken);

    /// <summary>Takes the code, if it is good.</summary>
    public async Task<bool> TakeAsync(Guid userId, string code, CancellationToken cancellationToken)
    {
        var plain = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.Length == TimeCodes.Digits && plain.All(char.IsAsciiDigit)
            ? await TakeTimeCodeAsync(userId, plain, cancellationToken)
            : await TakeRecoveryCodeAsync(userId, plain, cancellationToken);
    }

    private async Task<bool> TakeTimeCodeAsync(Guid userId, string code, CancellationToken cancellationToken)
    {
        var authenticator = await context
            .Set<Authenticator>()
            .AsNoTracking()
            .SingleOrDefaultAsync(candidate => candidate.UserId == userId, cancellationToken);
        if (
            authenticator is null
            || TimeCodes.FindStep(
                secrets.Unprotect(authenticator.ProtectedSecret),
                code,
                await context.NowAsync(cancellationToken)
            )
                is not { } step
        )
        {
            return false;
        }

        // The statement decides: of two uses of one code at once one finds the older step.
        return await context
                .Set<Authenticator>()
                .Where(candidate => candidate.UserId == userId && candidate.LastStep < step)
                .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.LastStep, step), cancellationToken)
            == 1;
    }

    private async Task<bool> TakeRecoveryCodeAsync(Guid userId, string code, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(code);
        var taken =
            await context
                .Set<RecoveryCode>()
                .Where(candidate =>
                    candidate.UserId == userId && candidate.CodeHash == hash && candidate.UsedAt == null
                )
                .ExecuteUpdateAsync(
                    set => set.SetProperty(candidate => candidate.UsedAt, _ => DateTimeOffset.UtcNow),
                    cancellationToken
                ) == 1;
        if (taken)
        {
            await audit.RecordAsync(SecurityEventType.RecoveryCodeUsed, userId, cancellationToken);
        }

        return taken;
    }
}
