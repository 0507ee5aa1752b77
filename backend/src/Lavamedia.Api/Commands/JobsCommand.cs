using System.CommandLine;
using System.Globalization;
using Lavamedia.Platform.Jobs.Operations;

namespace Lavamedia.Api.Commands;

internal static class JobsCommand
{
    public static Command Create() =>
        new("jobs", "See what waits, runs and failed, and run dead letters again.") { CreateList(), CreateReplay() };

    private static Command CreateList()
    {
        var dead = new Option<bool>("--dead") { Description = "List the dead letters with their reasons." };
        var command = new Command("list", "Count jobs by kind and status.") { dead };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(services =>
                {
                    var jobs = services.GetRequiredService<JobOperations>();
                    return parsed.GetValue(dead)
                        ? ListDeadAsync(jobs, cancellationToken)
                        : CountAsync(jobs, cancellationToken);
                })
        );
        return command;
    }

    private static Command CreateReplay()
    {
        var id = new Argument<Guid?>("id")
        {
            Description = "The job; all dead letters when it is not given.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("replay", "Run a dead letter again, from its first attempt.") { id };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(async services =>
                {
                    var replayed = await services
                        .GetRequiredService<JobOperations>()
                        .ReplayAsync(parsed.GetValue(id), cancellationToken);
                    Console.WriteLine(
                        replayed == 1
                            ? "1 job is tried again."
                            : string.Create(CultureInfo.InvariantCulture, $"{replayed} jobs are tried again.")
                    );
                })
        );
        return command;
    }

    private static async Task CountAsync(JobOperations jobs, CancellationToken cancellationToken)
    {
        foreach (var (kind, status, count) in await jobs.CountAsync(cancellationToken))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count, 8} {status, -8} {kind}"));
        }
    }

    private static async Task ListDeadAsync(JobOperations jobs, CancellationToken cancellationToken)
    {
        foreach (var job in await jobs.ListDeadAsync(maximum: 100, cancellationToken))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{job.Id} {job.Kind}, {job.Attempts} attempts, given up {job.FinishedAt:u}\n    {job.Reason.Split('\n')[0]}"
                )
            );
        }
    }
}
