using Lavamedia.Content.Releases;
using Lavamedia.Content.Scheduling;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Rehearsals;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Does within a rehearsal what the clock will do until an instant, by the jobs that will do it: what readers see then is decided nowhere
/// else.
/// </summary>
public sealed class RehearseSite(IServiceScopeFactory scopes)
{
    private const int Listed = 100;

    /// <summary>What readers will hardly wait for is not waited for by those who look ahead either.</summary>
    private const int AtMost = 1_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>Does a plan in its order, and says of each of its acts how it will go.</summary>
    /// <param name="rehearsal">The transaction.</param>
    /// <param name="plan">What is done.</param>
    /// <param name="until">The instant that the clock shows afterwards.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <exception cref="PostgresException">Somebody is at work on one of the items at this very moment.</exception>
    public async Task ExecuteAsync(
        Rehearsal rehearsal,
        IReadOnlyList<PlannedAct> plan,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        await TakeAllAsync(rehearsal, plan, cancellationToken);
        var began = rehearsal.Now;
        foreach (var due in plan)
        {
            // What is overdue is done now, late.
            rehearsal.Now = due.RunAt > began ? due.RunAt : began;
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            due.Change.FailureCode = due.IsRelease
                ? await RunReleaseAsync(services, due.Id, cancellationToken)
                : await RunScheduleAsync(services, due.Id, cancellationToken);
        }

        rehearsal.Now = until > began ? until : began;
    }

    /// <summary>The first of what was done, for those who read it.</summary>
    public static IReadOnlyList<SitePreviewChange> First(IReadOnlyList<PlannedAct> plan) =>
        [.. plan.Take(Listed).Select(due => due.Change)];

    /// <summary>What is set for a time until an instant, in its order.</summary>
    public async Task<IReadOnlyList<PlannedAct>> PlanAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var schedules = await database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .Where(schedule => schedule.Status == ScheduleStatus.Pending && schedule.RunAt <= until)
            .OrderBy(schedule => schedule.RunAt)
            .Take(AtMost)
            .Select(schedule => new PlannedAct(
                schedule.Id,
                schedule.RunAt,
                false,
                new SitePreviewChange
                {
                    RunAt = schedule.RunAt,
                    Name = schedule.Version!.Title ?? schedule.Content.Title,
                    Act = schedule.Act,
                }
            ))
            .ToListAsync(cancellationToken);
        var releases = await database
            .Set<ContentRelease>()
            .IgnoreQueryFilters()
            .Where(release => release.Status == ReleaseStatus.Scheduled && release.RunAt <= until)
            .OrderBy(release => release.RunAt)
            .Take(AtMost)
            .Select(release => new PlannedAct(
                release.Id,
                release.RunAt!.Value,
                true,
                new SitePreviewChange { RunAt = release.RunAt!.Value, Name = release.Name }
            ))
            .ToListAsync(cancellationToken);
        return [.. schedules.Concat(releases).OrderBy(due => due.RunAt).Take(AtMost)];
    }

    /// <summary>
    /// Takes the locks of all that will be changed before anything is, hardly waiting for one: so nobody waits long for a rehearsal that
    /// waits for him, and another one that is kept learns that it is waited for.
    /// </summary>
    private static async Task TakeAllAsync(
        Rehearsal rehearsal,
        IReadOnlyList<PlannedAct> plan,
        CancellationToken cancellationToken
    )
    {
        await rehearsal.WaitAtMostAsync(LongestWait, cancellationToken);
        await using var command = new NpgsqlCommand(
            """
            SELECT id FROM content_releases WHERE id = ANY ($1) ORDER BY id FOR UPDATE
            """,
            rehearsal.Connection,
            rehearsal.Transaction
        );
        Guid[] releases = [.. plan.Where(due => due.IsRelease).Select(due => due.Id)];
        Guid[] schedules = [.. plan.Where(due => !due.IsRelease).Select(due => due.Id)];
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = releases });
        await command.ExecuteNonQueryAsync(cancellationToken);
        await using var items = new NpgsqlCommand(
            """
            SELECT id FROM content_items
            WHERE id IN (
              SELECT content_id FROM content_release_items WHERE release_id = ANY ($1)
              UNION ALL
              SELECT content_id FROM content_schedules WHERE id = ANY ($2)
            )
            ORDER BY id
            FOR UPDATE
            """,
            rehearsal.Connection,
            rehearsal.Transaction
        );
        items.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = releases });
        items.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = schedules });
        await items.ExecuteNonQueryAsync(cancellationToken);
        await rehearsal.WaitAtMostAsync(Rehearsal.UsualWait, cancellationToken);
    }

    private static async Task<string?> RunScheduleAsync(
        IServiceProvider services,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        await services
            .GetRequiredService<RunContentScheduleHandler>()
            .RunAsync(new RunContentSchedule(id), JobExecution.Rehearsed, cancellationToken);
        return await services
            .GetRequiredService<LavamediaDbContext>()
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .Where(schedule => schedule.Id == id)
            .Select(schedule => schedule.FailureCode)
            .SingleOrDefaultAsync(cancellationToken);
    }

    private static async Task<string?> RunReleaseAsync(
        IServiceProvider services,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        await services
            .GetRequiredService<RunContentReleaseHandler>()
            .RunAsync(new RunContentRelease(id), JobExecution.Rehearsed, cancellationToken);
        return await services
            .GetRequiredService<LavamediaDbContext>()
            .Set<ContentRelease>()
            .IgnoreQueryFilters()
            .AnyAsync(release => release.Id == id && release.Status == ReleaseStatus.Failed, cancellationToken)
            ? "RELEASE_BLOCKED"
            : null;
    }
}
