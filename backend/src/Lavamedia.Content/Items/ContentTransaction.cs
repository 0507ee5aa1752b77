using System.Data;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Series;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.Content.Items;

/// <summary>
/// Runs an act: all of it is stored, or nothing. Within a transaction that has begun already the act is a part of it, and an act
/// that fails takes back itself alone: an import stores many acts at once, each with the note that it was done.
/// </summary>
public sealed class ContentTransaction(LavamediaDbContext database)
{
    private const string Savepoint = "content_act";

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
        var outer = database.Database.CurrentTransaction;
        try
        {
            return outer is null
                ? await RunAloneAsync(act, cancellationToken)
                : await JoinAsync(outer, act, cancellationToken);
        }
        catch (DbUpdateException exception) when (IsSlugTaken(exception))
        {
            if (outer is not null)
            {
                await outer.RollbackToSavepointAsync(Savepoint, cancellationToken);
            }

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

    /// <summary>The same for an act that changes no slug.</summary>
    /// <param name="act">The act; receives the time of the transaction, from the database's clock.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public Task<MutationResult<T>> RunAsync<T>(
        Func<DateTimeOffset, Task<MutationResult<T>>> act,
        CancellationToken cancellationToken
    ) => RunAsync(act, static () => Task.FromResult<SlugTakenError?>(null), cancellationToken);

    private async Task<MutationResult<T>> RunAloneAsync<T>(
        Func<DateTimeOffset, Task<MutationResult<T>>> act,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.ReadCommitted,
            cancellationToken
        );
        var result = await act(await database.NowAsync(cancellationToken));
        if (result.Errors is null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return result;
    }

    private async Task<MutationResult<T>> JoinAsync<T>(
        IDbContextTransaction outer,
        Func<DateTimeOffset, Task<MutationResult<T>>> act,
        CancellationToken cancellationToken
    )
    {
        await outer.CreateSavepointAsync(Savepoint, cancellationToken);
        var result = await act(await database.NowAsync(cancellationToken));
        if (result.Errors is null)
        {
            await outer.ReleaseSavepointAsync(Savepoint, cancellationToken);
        }
        else
        {
            await outer.RollbackToSavepointAsync(Savepoint, cancellationToken);
        }

        return result;
    }

    private static bool IsSlugTaken(DbUpdateException exception) =>
        exception.InnerException
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UniqueViolation,
                ConstraintName: ContentItemConfiguration.SlugIndex
                    or CategoryConfiguration.SlugIndex
                    or TagConfiguration.SlugIndex
                    or SeriesConfiguration.SlugIndex,
            };
}
