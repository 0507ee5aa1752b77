using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Lets one transaction at a time change the tree of categories, so that two moves cannot close a circle together.</summary>
internal static class LockCategoryTree
{
    private const long Key = 0x6c617661_63617465;

    public static Task TakeAsync(LavamediaDbContext database, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);
}
