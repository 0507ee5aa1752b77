using Lavamedia.Platform.Data.Rehearsals;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Platform.Data;

/// <summary>The time that all instances share .</summary>
public static class DatabaseTime
{
    /// <summary>The database's time; the same instant throughout a transaction. In a rehearsal, the time that it is about.</summary>
    public static Task<DateTimeOffset> NowAsync(this LavamediaDbContext context, CancellationToken cancellationToken) =>
        Rehearsal.Current is { } rehearsal
            ? Task.FromResult(rehearsal.Now)
            : context.Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"").SingleAsync(cancellationToken);
}
