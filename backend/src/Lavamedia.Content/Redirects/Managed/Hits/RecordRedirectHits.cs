using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed.Hits;

/// <summary>Adds up what a portal counted: one statement for many readers, whatever the number of redirects.</summary>
public sealed class RecordRedirectHits(LavamediaDbContext database)
{
    /// <summary>Adds the counts. Redirects that are no more are passed over.</summary>
    public Task<int> ExecuteAsync(IReadOnlyDictionary<Guid, int> hits, CancellationToken cancellationToken)
    {
        // One order for all portals, so that no two of them wait for each other.
        Guid[] ids = [.. hits.Keys.Order()];
        int[] counts = [.. ids.Select(id => hits[id])];
        return database.Database.ExecuteSqlAsync(
            $"""
            WITH counted AS (SELECT * FROM unnest({ids}, {counts}) AS told(id, hits)),
            found AS (SELECT id FROM managed_redirects WHERE id = ANY({ids}) ORDER BY id FOR NO KEY UPDATE)
            UPDATE managed_redirects redirect
            SET hits = redirect.hits + counted.hits, last_hit_at = now()
            FROM counted JOIN found ON found.id = counted.id
            WHERE redirect.id = counted.id
            """,
            cancellationToken
        );
    }
}
