using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Remembers where readers found an item while another system published it.</summary>
public sealed class KeepLegacyAddresses(LavamediaDbContext database)
{
    /// <summary>Lets the addresses lead to the item. What was said last of an address holds.</summary>
    /// <param name="contentId">The item.</param>
    /// <param name="addresses">Paths of the other site with their queries.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task KeepAsync(Guid contentId, IEnumerable<string> addresses, CancellationToken cancellationToken)
    {
        foreach (
            var address in addresses
                .Select(LegacyAddress.KeyOf)
                .Where(key => key.Length is > 0 and <= LegacyAddress.MaximumLength)
                .Distinct()
        )
        {
            await database.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO legacy_addresses (id, address, content_id) VALUES ({Guid.CreateVersion7()}, {address}, {contentId})
                ON CONFLICT (address) DO UPDATE SET content_id = excluded.content_id
                """,
                cancellationToken
            );
        }
    }
}
