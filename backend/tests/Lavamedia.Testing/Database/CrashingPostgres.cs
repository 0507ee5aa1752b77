using System.Diagnostics;

namespace Lavamedia.Testing.Database;

/// <summary>
/// A PostgreSQL of its own, durable as in production, that can be stopped at once as in a power cut and started again
/// on the same data and port. Needs a Unix shell.
/// </summary>
public sealed class CrashingPostgres : IAsyncDisposable
{
    // As in EmbeddedPostgres: the end of the pipe ends the server. SIGQUIT is PostgreSQL's immediate stop: no checkpoint,
    // every connection cut.
    private const string Supervise = """
        trap '' INT TERM HUP
        log=$1; shift
        "$@" </dev/null >>"$log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server 2>/dev/null; wait $server
        """;

    private readonly string data;
    private readonly int port;
    private Process? supervisor;

    private CrashingPostgres(string data, int port)
    {
        this.data = data;
        this.port = port;
    }

    /// <summary>How to reach it as the administrator.</summary>
    public string ConnectionString => PostgresPrograms.ConnectionString(port);

    private string Log => $"{data}.log";

    /// <summary>Makes an empty server.</summary>
    public static async Task<CrashingPostgres> StartAsync()
    {
        var data = Path.Combine(Path.GetTempPath(), $"lavamedia-crashing-{Guid.NewGuid():N}");
        await PostgresPrograms.InitializeAsync(data);
        var server = new CrashingPostgres(data, FreePort.Take());
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Stops the server at once: it recovers from its log when it starts again.</summary>
    public async Task CrashAsync()
    {
        if (supervisor is null)
        {
            return;
        }

        supervisor.StandardInput.Close();
        await supervisor.WaitForExitAsync();
        supervisor.Dispose();
        supervisor = null;
    }

    /// <summary>Starts the server on the data that it left, and returns when it answers.</summary>
    public async Task StartAgainAsync()
    {
        string[] command = ["-c", Supervise, "postgres", Log, .. PostgresPrograms.Server(data, port)];
        supervisor =
            Process.Start(new ProcessStartInfo("/bin/sh", command) { RedirectStandardInput = true })
            ?? throw new InvalidOperationException("The shell did not start.");
        await PostgresPrograms.WaitUntilReadyAsync(ConnectionString, Log);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await CrashAsync();
        Directory.Delete(data, recursive: true);
        File.Delete(Log);
    }
}
