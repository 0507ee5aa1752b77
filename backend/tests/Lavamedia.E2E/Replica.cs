using System.Diagnostics;
using System.Text.Json;

namespace Lavamedia.E2E;

/// <summary>
/// A second API on the database of the installation, behind an admin of its own: production runs several, and this one may be killed without
/// disturbing what else is tested.
/// </summary>
internal sealed class Replica : IDisposable
{
    private readonly int apiPort = FreePort.Take();
    private readonly int adminPort = FreePort.Take();
    private readonly Process admin;
    private Process api;

    private Replica()
    {
        Admin = new Uri($"http://localhost:{adminPort}");
        api = StartApi();
        admin = StartAdmin();
    }

    /// <summary>Where its admin answers.</summary>
    public Uri Admin { get; }

    /// <summary>Starts both and waits until they answer.</summary>
    public static async Task<Replica> StartAsync()
    {
        var replica = new Replica();
        await replica.UntilReadyAsync();
        await UntilAnswersAsync(replica.Admin);
        return replica;
    }

    /// <summary>Ends the API as <c>kill -9</c> does: it can say goodbye to nobody and write nothing more.</summary>
    public void Kill()
    {
        api.Kill(entireProcessTree: true);
        api.WaitForExit();
        api.Dispose();
    }

    /// <summary>Starts the API again on the port that it had.</summary>
    public Task RestartAsync()
    {
        api = StartApi();
        return UntilReadyAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var process in new[] { api, admin })
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }

    private Task UntilReadyAsync() => UntilAnswersAsync(new Uri($"http://127.0.0.1:{apiPort}/health/ready"));

    private Process StartApi()
    {
        var data = Variable("LAVAMEDIA_DATA");
        var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "start-secrets.json"))).RootElement;
        return Start(
            "dotnet",
            [Repository.PathOf("artifacts/api/Lavamedia.Api.dll"), "serve"],
            Repository.PathOf("."),
            new()
            {
                ["DATABASE_URL"] = Database(data, secrets.GetProperty("databasePassword").GetString()!),
                ["LAVAMEDIA_DATA"] = data,
                ["LAVAMEDIA_API_PORT"] = $"{apiPort}",
                ["Lavamedia__PublicApiUrl"] = Address(Installation.Api),
                ["Lavamedia__AdminUrl"] = Address(Admin),
                ["Lavamedia__PortalUrl"] = Address(Installation.Portal),
                ["Lavamedia__RevalidationSecret"] = secrets.GetProperty("revalidationSecret").GetString()!,
                ["Lavamedia__TrustedDocuments"] = Repository.PathOf(
                    "frontend/packages/api/generated/trusted-documents.json"
                ),
            }
        );
    }

    private Process StartAdmin() =>
        Start(
            "node",
            ["server.mjs"],
            Repository.PathOf("frontend/apps/admin"),
            new()
            {
                ["NODE_ENV"] = "production",
                ["LAVAMEDIA_ADMIN_PORT"] = $"{adminPort}",
                ["LAVAMEDIA_API_URL"] = $"http://127.0.0.1:{apiPort}",
                ["LAVAMEDIA_PUBLIC_API_URL"] = Address(Installation.Api),
                ["LAVAMEDIA_PORTAL_URL"] = Address(Installation.Portal),
            }
        );

    private static Process Start(string file, string[] arguments, string folder, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        // What it says is not read here, and must not fill the pipe.
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>The embedded server that <c>npm start</c> runs on the data folder, unless another one was named.</summary>
    private static string Database(string data, string password)
    {
        if (Environment.GetEnvironmentVariable("DATABASE_URL") is { Length: > 0 } named)
        {
            return named;
        }

        var port = File.ReadAllLines(Path.Combine(data, "postgres", "postmaster.pid"))[3];
        return $"postgres://lavamedia:{password}@127.0.0.1:{port}/lavamedia";
    }

    private static async Task UntilAnswersAsync(Uri address)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await http.GetAsync(address);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception exception)
                when (exception is HttpRequestException or TaskCanceledException
                    && since.Elapsed < TimeSpan.FromSeconds(60)
                )
            {
                // Not listening yet: that is what is waited for.
            }

            if (since.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new TimeoutException($"{address} does not answer.");
            }

            await Task.Delay(100);
        }
    }

    private static string Address(Uri address) => address.ToString().TrimEnd('/');

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is not set: start these tests with \"npm test -- e2e\".");
}
