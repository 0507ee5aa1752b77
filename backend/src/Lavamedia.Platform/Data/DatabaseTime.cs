using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Platform.Data;

/// <summary>The time that all instances share .</summary>
public static class DatabaseTime
{
    /// <summary>The database's time; the same instant throughout a transaction.</summary>
    public static Task<DateTimeOffset> NowAsync(this LavamediaDbContext context, CancellationToken cancellationToken) =>
        context.Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"").SingleAsync(cancellationToken);
}
