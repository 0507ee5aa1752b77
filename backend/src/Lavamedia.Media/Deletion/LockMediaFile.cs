using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Deletion;

/// <summary>
/// Whoever stores an original, or removes one, holds this until his transaction ends. The same bytes lie in the store once: without it a
/// file could be removed between the moment at which an upload finds it there and the moment at which the upload's record is seen.
/// </summary>
internal static class LockMediaFile
{
    public static Task TakeAsync(LavamediaDbContext database, string checksum, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({"media file " + checksum}, 0))",
            cancellationToken
        );
}
