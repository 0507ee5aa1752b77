using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Conventions;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OneTimeTokens;

/// <summary>Makes and redeems the links of mails. Only the newest link of a purpose is good.</summary>
internal sealed class OneTimeTokens(LavamediaDbContext context)
{
    /// <summary>How many mails of one purpose a person gets in an hour (W-4).</summary>
    private const int MostPerHour = 5;

    private static readonly EnumTextConverter<OneTimePurpose> PurposeText = new();

    /// <summary>How long a link of a purpose is good.</summary>
    public static TimeSpan LifetimeOf(OneTimePurpose purpose) =>
        purpose switch
        {
            OneTimePurpose.Invitation => TimeSpan.FromDays(7),
            OneTimePurpose.PasswordReset => TimeSpan.FromHours(1),
            _ => TimeSpan.FromDays(1),
        };

    /// <summary>Makes a token and withdraws the older ones of its purpose.</summary>
    /// <returns>The token, or null when the person got too many of late.</returns>
    public async Task<string?> IssueAsync(
        User user,
        OneTimePurpose purpose,
        string email,
        CancellationToken cancellationToken
    )
    {
        var lastHour = await context
            .Set<OneTimeToken>()
            .CountAsync(
                token =>
                    token.UserId == user.Id
                    && token.Purpose == purpose
                    && token.CreatedAt > DateTimeOffset.UtcNow.AddHours(-1),
                cancellationToken
            );
        if (lastHour >= MostPerHour)
        {
            return null;
        }

        var token = OpaqueToken.Create();
        await WithdrawAsync(user.Id, purpose, cancellationToken);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO one_time_tokens (id, user_id, purpose, token_hash, email, security_stamp, expires_at)
            VALUES ({Guid.CreateVersion7()}, {user.Id}, {PurposeText.ConvertToProvider(purpose)}, {OpaqueToken.Hash(
                token
            )}, {email},
                    {user.SecurityStamp}, now() + {LifetimeOf(purpose)})
            """,
            cancellationToken
        );
        return token;
    }

    /// <summary>The token that a link carries, with its person; null when it is not good, or not for this.</summary>
    public async Task<OneTimeToken?> FindAsync(
        string token,
        OneTimePurpose purpose,
        CancellationToken cancellationToken
    )
    {
        var hash = OpaqueToken.Hash(token);
        return await context
            .Set<OneTimeToken>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Include(candidate => candidate.User)
            .SingleOrDefaultAsync(
                candidate =>
                    candidate.TokenHash == hash
                    && candidate.Purpose == purpose
                    && candidate.UsedAt == null
                    && candidate.ExpiresAt > DateTimeOffset.UtcNow
                    && candidate.SecurityStamp == candidate.User.SecurityStamp,
                cancellationToken
            );
    }

    /// <summary>Uses the token up, within the current transaction.</summary>
    /// <returns>Whether it was still good: of two uses at once one succeeds.</returns>
    public async Task<bool> UseAsync(OneTimeToken token, CancellationToken cancellationToken) =>
        await context.Database.ExecuteSqlAsync(
            $"UPDATE one_time_tokens SET used_at = now() WHERE id = {token.Id} AND used_at IS NULL AND expires_at > now()",
            cancellationToken
        ) == 1;

    /// <summary>Removes a token whose mail could not be sent.</summary>
    public Task DiscardAsync(string token, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(token);
        return context
            .Set<OneTimeToken>()
            .Where(issued => issued.TokenHash == hash)
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Makes the links of a purpose worthless.</summary>
    public Task WithdrawAsync(Guid userId, OneTimePurpose purpose, CancellationToken cancellationToken) =>
        context
            .Set<OneTimeToken>()
            .Where(token => token.UserId == userId && token.Purpose == purpose && token.UsedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(token => token.UsedAt, _ => DateTimeOffset.UtcNow),
                cancellationToken
            );
}
