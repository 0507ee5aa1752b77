using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>What a person let applications do: the person's own, gone with the person.</summary>
internal sealed class ConsentData(LavamediaDbContext context) : IPersonalData
{
    public string Section => "consents";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await context
            .Set<Consent>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(consent => consent.UserId == userId)
            .OrderBy(consent => consent.GrantedAt)
            .Select(consent => new
            {
                Application = consent.Client.Name,
                consent.Scopes,
                consent.GrantedAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        context.Set<Consent>().Where(consent => consent.UserId == userId).ExecuteDeleteAsync(cancellationToken);
}
