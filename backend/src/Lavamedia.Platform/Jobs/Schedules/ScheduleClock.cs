using Lavamedia.Platform.Modules;
using Npgsql;

namespace Lavamedia.Platform.Jobs.Schedules;

/// <summary>Adds the jobs of schedules that are due. Any number of processes may tick: each job is added once.</summary>
internal sealed class ScheduleClock(NpgsqlDataSource dataSource, ModuleCatalog modules)
{
    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (modules.Schedules.Count == 0)
        {
            return;
        }

        await using var batch = dataSource.CreateBatch();
        foreach (var schedule in modules.Schedules)
        {
            batch.BatchCommands.Add(Command(schedule));
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlBatchCommand Command(JobSchedule schedule)
    {
        // A schedule that was asleep for several intervals adds one job, not one for each interval that it missed.
        var command = new NpgsqlBatchCommand(
            """
            WITH due AS (
                INSERT INTO job_schedules AS schedule (name, next_run_at) VALUES ($1, clock_timestamp() + $2)
                ON CONFLICT (name) DO UPDATE
                SET next_run_at = CASE
                    WHEN schedule.next_run_at + $2 > clock_timestamp() THEN schedule.next_run_at + $2
                    ELSE clock_timestamp() + $2
                END
                WHERE schedule.next_run_at <= clock_timestamp()
                RETURNING name
            )
            INSERT INTO jobs (id, kind, payload, unique_key)
            SELECT $3, $4, $5::jsonb, 'schedule:' || name FROM due
            ON CONFLICT (kind, unique_key) WHERE unique_key IS NOT NULL AND status IN ('WAITING', 'RUNNING') DO NOTHING
            """
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = schedule.Name });
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = schedule.Every });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7() });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = modules.KindOf(schedule.PayloadType).Name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = JobPayload.Write(schedule.Payload) });
        return command;
    }
}
