using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users.Account;

/// <summary>What Identity itself knows of a person.</summary>
internal sealed class AccountData(LavamediaDbContext context, FindUsers users) : IPersonalData
{
    public string Section => "account";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await users.ByIdAsync(userId, cancellationToken);
        var roles = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(candidate => candidate.Id == userId)
            .SelectMany(candidate => candidate.Roles)
            .Select(role => role.Name)
            .Order()
            .ToListAsync(cancellationToken);
        var sessions = await context
            .Set<Session>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(session => session.UserId == userId)
            .OrderBy(session => session.CreatedAt)
            .Select(session => new
            {
                session.CreatedAt,
                session.LastSeenAt,
                session.RevokedAt,
                session.Address,
                session.UserAgent,
                session.Methods,
            })
            .ToListAsync(cancellationToken);
        return new
        {
            user!.Id,
            user.Email,
            user.EmailVerifiedAt,
            user.Status,
            user.DisplayName,
            user.Slug,
            user.Biography,
            user.Locale,
            user.CreatedAt,
            user.LastLoginAt,
            Roles = roles,
            Sessions = sessions.Select(session => new
            {
                session.CreatedAt,
                session.LastSeenAt,
                session.RevokedAt,
                Address = session.Address?.ToString(),
                session.UserAgent,
                session.Methods,
            }),
        };
    }

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await context
            .Set<RefreshToken>()
            .Where(token => token.Session.UserId == userId)
            .ExecuteDeleteAsync(cancellationToken);
        await context.Set<Session>().Where(session => session.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        await context.Set<OneTimeToken>().Where(token => token.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }
}
