using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>The identities of a person at providers: the person's own, gone with the person.</summary>
internal sealed class ExternalLoginData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "externalLogins";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await LoginsOf(userId)
            .Select(login => new
            {
                login.Issuer,
                login.Subject,
                login.CreatedAt,
                login.LastUsedAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        LoginsOf(userId).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<ExternalLogin> LoginsOf(Guid userId) =>
        database
            .Set<ExternalLogin>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(login => login.UserId == userId);
}
