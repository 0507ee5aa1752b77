using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Ends a key for good. Every instance refuses it within the staleness of rights (Z-12).</summary>
public sealed class RevokeApiKey(LavamediaDbContext database, IViewer viewer, AuditTrail audit)
{
    /// <summary>Revokes the key; one that is revoked already stays so.</summary>
    /// <returns>The key, or an ApiKeyNotFoundError.</returns>
    public async Task<MutationResult<ApiKey>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var changed = await database.Database.ExecuteSqlAsync(
            $"UPDATE api_keys SET revoked_at = now() WHERE id = {id} AND revoked_at IS NULL",
            cancellationToken
        );
        if (await database.Set<ApiKey>().SingleOrDefaultAsync(key => key.Id == id, cancellationToken) is not { } key)
        {
            return MutationResult<ApiKey>.Failure(new ApiKeyNotFoundError());
        }

        if (changed > 0)
        {
            audit.Add(
                SecurityEventType.ApiKeyRevoked,
                viewer.UserId,
                AuditedChange.Of(nameof(ApiKey), id, before: null, new { revokedAt = key.RevokedAt })
            );
            await database.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return key;
    }
}
