using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Platform.Jobs;

/// <summary>One attempt at a job, as its handler sees it.</summary>
public sealed class JobExecution
{
    private readonly NpgsqlDataSource? dataSource;
    private readonly long fence;

    internal JobExecution(NpgsqlDataSource dataSource, Guid jobId, int attempt, int maximumAttempts, long fence)
    {
        this.dataSource = dataSource;
        this.fence = fence;
        JobId = jobId;
        Attempt = attempt;
        MaximumAttempts = maximumAttempts;
    }

    private JobExecution() => (Attempt, MaximumAttempts) = (1, 1);

    /// <summary>An attempt in a rehearsal: there is no job, and nothing is noted of it.</summary>
    public static JobExecution Rehearsed { get; } = new();

    /// <summary>The job.</summary>
    public Guid JobId { get; }

    /// <summary>The number of this attempt, from 1.</summary>
    public int Attempt { get; }

    /// <summary>After this many attempts the job is given up.</summary>
    public int MaximumAttempts { get; }

    /// <summary>Whether a failure now is final.</summary>
    public bool IsLastAttempt => Attempt >= MaximumAttempts;

    /// <summary>Whether the handler stored the completion itself.</summary>
    internal bool CompletesByItself { get; private set; }

    /// <summary>Says how far the work is.</summary>
    /// <param name="done">Steps done.</param>
    /// <param name="of">Steps in all.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <exception cref="LeaseLostException">Another worker holds the job by now.</exception>
    public async Task ReportProgressAsync(int done, int of, CancellationToken cancellationToken)
    {
        if (dataSource is null)
        {
            return;
        }

        await using var command = dataSource.CreateCommand(
            """
            UPDATE jobs SET progress = jsonb_build_object('done', $3, 'of', $4)
            WHERE id = $1 AND fence = $2 AND status = 'RUNNING'
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = JobId });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = fence });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = done });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = of });
        if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
        {
            throw new LeaseLostException(JobId);
        }
    }

    /// <summary>
    /// Marks the job done inside the handler's own transaction, so that its effect happens exactly once: when the
    /// transaction commits both are stored, and when another worker has taken the job over neither is.
    /// </summary>
    /// <param name="context">The context whose current transaction holds the effect.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    /// <exception cref="LeaseLostException">Another worker holds the job by now: roll back.</exception>
    public async Task CompleteWithinAsync(LavamediaDbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A job completes within a transaction only where one has begun.");
        }

        if (dataSource is null)
        {
            return;
        }

        var completed = await context.Database.ExecuteSqlAsync(
            $"""
            UPDATE jobs
            SET status = 'DONE', finished_at = clock_timestamp(), leased_by = NULL, leased_until = NULL, last_error = NULL
            WHERE id = {JobId} AND fence = {fence} AND status = 'RUNNING'
            """,
            cancellationToken
        );
        if (completed == 0)
        {
            throw new LeaseLostException(JobId);
        }

        CompletesByItself = true;
    }
}
