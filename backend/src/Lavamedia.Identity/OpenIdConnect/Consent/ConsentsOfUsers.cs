using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>What many users agreed to, by the names of the applications, in one statement.</summary>
[DataLoader]
internal sealed class ConsentsOfUsers(BatchScheduler scheduler, LavamediaDbContext database)
    : GroupedDataLoader<Guid, UserConsent>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, UserConsent>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var consents = await database
            .Set<Consent>()
            // Whoever agreed knows the application's name: it stood on the page.
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(consent => keys.Contains(consent.UserId))
            .OrderBy(consent => consent.Client.Name)
            .Select(consent => new
            {
                consent.UserId,
                consent.ClientId,
                consent.Client.Name,
                consent.Scopes,
                consent.GrantedAt,
            })
            .ToListAsync(cancellationToken);
        return consents.ToLookup(
            consent => consent.UserId,
            consent => new UserConsent(consent.ClientId, consent.Name, consent.Scopes, consent.GrantedAt)
        );
    }
}
