using System.Diagnostics;

namespace Lavamedia.Testing.Database;

/// <summary>Runs the PostgreSQL that npm installed, on a temporary data folder, without durability: for tests only.</summary>
internal sealed class EmbeddedPostgres
{
    // The shell holds the read end of a pipe whose write end is this process: however this process ends, the pipe closes,
    // and the shell stops the server and removes its data.
    private const string Supervise = """
        trap '' INT TERM HUP
        data=$1; shift
        "$@" </dev/null >"$data.log" 2>&1 &
        server=$!
        cat >/dev/null
        kill -QUIT $server 2>/dev/null; wait $server
        rm -rf "$data" "$data.log"
        """;

    private EmbeddedPostgres(string connectionString)
    {
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    public static async Task<EmbeddedPostgres> StartAsync()
    {
        var data = Path.Combine(Path.GetTempPath(), $"lavamedia-postgres-{Guid.NewGuid():N}");
        await PostgresPrograms.InitializeAsync(data);
        var port = FreePort.Take();
        Launch(
            data,
            PostgresPrograms.Server(
                data,
                port,
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "max_connections=400",
                "shared_buffers=64MB",
                "autovacuum_naptime=600"
            )
        );
        var connectionString = PostgresPrograms.ConnectionString(port);
        await PostgresPrograms.WaitUntilReadyAsync(connectionString, $"{data}.log");
        return new EmbeddedPostgres(connectionString);
    }

    private static void Launch(string data, string[] server)
    {
        string[] command = OperatingSystem.IsWindows()
            ? server
            : ["/bin/sh", "-c", Supervise, "postgres", data, .. server];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            process.StandardInput.Close();
            if (OperatingSystem.IsWindows())
            {
                process.Kill(entireProcessTree: true);
            }
        };
    }
}
