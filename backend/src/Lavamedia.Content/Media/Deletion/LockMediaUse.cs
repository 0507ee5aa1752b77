using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>
/// Keeps a file from being deleted while somebody saves a text that shows it: a body names its files in its own words, which no foreign
/// key watches. Those who save do not wait for each other, and whoever deletes waits for them.
/// </summary>
public sealed class LockMediaUse(LavamediaDbContext database)
{
    private const string Name = "media use";

    /// <summary>No file is deleted before the transaction ends.</summary>
    public Task ShareAsync(CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock_shared(hashtextextended({Name}, 0))",
            cancellationToken
        );

    /// <summary>Nobody begins to use a file before the transaction ends.</summary>
    public Task TakeAsync(CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({Name}, 0))",
            cancellationToken
        );
}
