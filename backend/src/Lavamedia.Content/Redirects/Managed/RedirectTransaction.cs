using System.Data;
using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Changes redirects one change after the other: two that are harmless alone could make a circle together.</summary>
public sealed class RedirectTransaction(LavamediaDbContext database, IOutbox outbox)
{
    /// <summary>Stores what the change did and lets the portal know, or takes everything back when it answers with errors.</summary>
    /// <param name="change">The change; receives the time of the transaction, from the database's clock.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<MutationResult<T>> RunAsync<T>(
        Func<DateTimeOffset, Task<MutationResult<T>>> change,
        CancellationToken cancellationToken
    )
    {
        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.ReadCommitted,
            cancellationToken
        );
        await database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtext('managed_redirects'))",
            cancellationToken
        );
        var now = await database
            .Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"")
            .SingleAsync(cancellationToken);
        var result = await change(now);
        if (result.Errors is null)
        {
            outbox.Add(new RedirectsChanged());
            await database.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        database.ChangeTracker.Clear();
        return result;
    }
}
