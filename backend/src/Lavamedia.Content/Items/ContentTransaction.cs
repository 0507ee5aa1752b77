using System.Data;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Content.Items;

/// <summary>Runs an act: all of it is stored, or nothing.</summary>
public sealed class ContentTransaction(LavamediaDbContext database)
{
    /// <summary>Commits when the act succeeds and takes everything back when it answers with errors.</summary>
    /// <param name="act">The act; receives the time of the transaction, from the database's clock.</param>
    /// <param name="onSlugTaken">The error when another transaction took the slug meanwhile.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<MutationResult<T>> RunAsync<T>(
        Func<DateTimeOffset, Task<MutationResult<T>>> act,
        Func<Task<SlugTakenError?>> onSlugTaken,
        CancellationToken cancellationToken
    )
    {
        // Who acts on an item means the item itself, not what readers see of it; the filters still ask for the right.
        database.Stage = Stage.Draft;
        database.ChangeTracker.Clear();
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(
                IsolationLevel.ReadCommitted,
                cancellationToken
            );
            var now = await database
                .Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"")
                .SingleAsync(cancellationToken);
            var result = await act(now);
            if (result.Errors is null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return result;
        }
        catch (DbUpdateException exception) when (IsSlugTaken(exception))
        {
            if (await onSlugTaken() is { } error)
            {
                return MutationResult<T>.Failure(error);
            }

            throw;
        }
        finally
        {
            database.ChangeTracker.Clear();
        }
    }

    private static bool IsSlugTaken(DbUpdateException exception) =>
        exception.InnerException
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UniqueViolation,
                ConstraintName: ContentItemConfiguration.SlugIndex
                    or CategoryConfiguration.SlugIndex
                    or TagConfiguration.SlugIndex,
            };
}
