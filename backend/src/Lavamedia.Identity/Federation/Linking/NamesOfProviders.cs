using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>What the sign-in page calls many providers, in one statement.</summary>
[DataLoader]
public sealed class NamesOfProviders(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, string>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, string>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<IdentityProvider>()
            // The name stands on the sign-in page; whoever is linked knows it.
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(provider => keys.Contains(provider.Id))
            .ToDictionaryAsync(provider => provider.Id, provider => provider.Name, cancellationToken);
}
