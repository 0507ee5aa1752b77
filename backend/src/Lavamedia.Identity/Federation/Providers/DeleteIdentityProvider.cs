using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Removes a provider and every link to it; the accounts stay.</summary>
public sealed class DeleteIdentityProvider(LavamediaDbContext database)
{
    /// <summary>Deletes the provider.</summary>
    /// <returns>What is gone, or an IdentityProviderNotFoundError.</returns>
    public async Task<MutationResult<DeletedIdentityProvider>> ExecuteAsync(
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var provider = await database
            .Set<IdentityProvider>()
            .AsTracking()
            .SingleOrDefaultAsync(other => other.Id == id, cancellationToken);
        if (provider is null)
        {
            return MutationResult<DeletedIdentityProvider>.Failure(new IdentityProviderNotFoundError());
        }

        // The database takes mappings and links with it.
        database.Remove(provider);
        await database.SaveChangesAsync(cancellationToken);
        return new DeletedIdentityProvider(id);
    }
}
