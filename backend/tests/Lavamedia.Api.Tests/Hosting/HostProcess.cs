using System.Diagnostics;
using System.Globalization;
using System.Text;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>The product as an operator runs it: a process of its own, which can be told to stop or be killed.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>The most memory that it has had so far, in bytes; what lies in files is counted as well.</summary>
    public long PeakMemory =>
        File.ReadLines($"/proc/{process.Id}/status")
            .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line =>
                long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
                * 1024
            )
            .Single();

    /// <summary>Whether it still runs.</summary>
    public bool IsRunning => !process.HasExited;

    /// <summary>Starts the program without waiting for it.</summary>
    /// <param name="settings">Configuration keys, as the host reads them from its environment.</param>
    /// <param name="port">Where it listens; a free port when not given.</param>
    public static HostProcess Start(IReadOnlyDictionary<string, string?> settings, int? port = null)
    {
        var listensOn = port ?? FreePort.Take();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lavamedia.Api.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LAVAMEDIA_API_PORT"] = $"{listensOn}";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new HostProcess(Process.Start(start)!, new Uri($"http://127.0.0.1:{listensOn}"));
    }

    /// <summary>Whether it says that it can serve. A new connection each time, as a load balancer makes.</summary>
    public async Task<bool> IsReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var response = await client.GetAsync("/health/ready");
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>Waits until it is ready.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> UntilReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!await IsReadyAsync())
        {
            if (process.HasExited || waited.Elapsed > TimeSpan.FromSeconds(60))
            {
                throw new InvalidOperationException($"The host is not ready after {waited.Elapsed}:\n{Output}");
            }

            await Task.Delay(50);
        }

        return waited.Elapsed;
    }

    /// <summary>Lets it compile what it needs to answer, which on a busy machine takes longer than an operation may.</summary>
    public static Task WarmUpAsync(HttpClient client) =>
        Wait.UntilAsync(
            async () =>
            {
                using var request = GraphQLRequests.Operation(GraphQLRequests.Create, GraphQLRequests.Article("Essai"));
                using var response = await client.SendAsync(request);
                return !(await response.Content.ReadAsStringAsync()).Contains("\"HC0045\"", StringComparison.Ordinal);
            },
            TimeSpan.FromMinutes(1),
            "The first answer"
        );

    /// <summary>Ends it at this instant, as <c>kill -9</c> and the kernel do.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as every orchestrator does: SIGTERM.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> ExitCodeAsync(TimeSpan longest)
    {
        using var patience = new CancellationTokenSource(longest);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }
    }
}
