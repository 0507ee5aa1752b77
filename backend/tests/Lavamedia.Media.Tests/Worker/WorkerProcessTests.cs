using System.Diagnostics;
using Lavamedia.Media.Worker;
using Lavamedia.Testing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media.Tests.Worker;

/// <summary>F-4: whatever the decoding process does or suffers, its own picture fails and nothing else.</summary>
public sealed class WorkerProcessTests
{
    private static readonly string[] RealWorker =
    [
        "dotnet",
        Path.Combine(AppContext.BaseDirectory, "Lavamedia.Media.Tests.dll"),
        MediaWorker.Command,
    ];

    [Fact]
    public async Task F4_a_worker_that_takes_too_long_is_killed()
    {
        var marker = $"3{Random.Shared.Next(100_000, 999_999)}";
        var waited = Stopwatch.StartNew();
        var failure = await FailAsync(Shell($"exec sleep {marker}"), timeout: TimeSpan.FromSeconds(1));
        failure.Message.ShouldContain("too long");
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await Wait.UntilAsync(() => Task.FromResult(!IsRunning(marker)));
    }

    [Fact]
    public async Task F4_a_worker_that_is_killed_fails_its_picture()
    {
        var failure = await FailAsync(Shell("kill -9 $$"));
        failure.Message.ShouldContain("ended early");
    }

    [Fact]
    public async Task F4_a_worker_that_wants_more_memory_than_allowed_fails_its_picture()
    {
        var failure = await FailAsync(RealWorker, memory: 64 * 1024 * 1024);
        failure.Message.ShouldContain("media worker failed");
    }

    [Fact]
    public async Task F4_a_worker_that_talks_nonsense_is_not_believed()
    {
        var failure = await FailAsync(Shell("yes nonsense"));
        failure.Message.ShouldContain("media worker failed");
    }

    [Fact]
    public async Task F4_the_worker_inherits_no_secret()
    {
        const string Variable = "LAVAMEDIA_TEST_SECRET";
        Environment.SetEnvironmentVariable(Variable, "do-not-tell");
        try
        {
            var failure = await FailAsync(Shell("env | sort >&2; exit 1"));
            failure.Message.ShouldNotContain("do-not-tell");
            failure.Message.ShouldContain("DOTNET_EnableDiagnostics=0");
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [NamespacesFact]
    public async Task F4_the_worker_has_no_network()
    {
        var failure = await FailAsync(Shell("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' \\n' >&2; exit 1"));
        failure.Message.ShouldEndWith(" lo");
    }

    private static string[] Shell(string script) => ["/bin/sh", "-c", script];

    private static bool IsRunning(string argument)
    {
        using var list = Process.Start(new ProcessStartInfo("ps", ["-eo", "args"]) { RedirectStandardOutput = true })!;
        return list.StandardOutput.ReadToEnd().Contains($"sleep {argument}", StringComparison.Ordinal);
    }

    private static async Task<WorkerFailedException> FailAsync(
        string[] command,
        TimeSpan? timeout = null,
        long memory = 4L * 1024 * 1024 * 1024
    )
    {
        var worker = new WorkerProcess(
            Options.Create(
                new MediaOptions
                {
                    WorkerCommand = command,
                    WorkerTimeout = timeout ?? TimeSpan.FromSeconds(30),
                    WorkerMemoryBytes = memory,
                }
            )
        );
        return await Should.ThrowAsync<WorkerFailedException>(async () =>
        {
            using var original = new MemoryStream(Pictures.Png(20, 20, 1, 2, 3));
            await foreach (var step in worker.RunAsync(original, CancellationToken.None))
            {
                step.Message.ShouldNotBeNull();
            }
        });
    }
}
