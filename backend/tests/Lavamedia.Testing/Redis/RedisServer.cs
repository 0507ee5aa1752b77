using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lavamedia.Testing.Redis;

/// <summary>A real redis-server without persistence, on a free port: that of <c>LAVAMEDIA_TEST_REDIS</c>, else the installed one.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly int port;
    private Process process;

    private RedisServer(int port)
    {
        this.port = port;
        process = Launch(port);
    }

    public string Address => $"127.0.0.1:{port}";

    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer(FreePort.Take());
        await server.WaitUntilReadyAsync();
        return server;
    }

    public async Task StopAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async Task RestartAsync()
    {
        process = Launch(port);
        await WaitUntilReadyAsync();
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private static Process Launch(int port)
    {
        var executable = Environment.GetEnvironmentVariable("LAVAMEDIA_TEST_REDIS");
        var start = new ProcessStartInfo(
            executable is { Length: > 0 } ? executable : "redis-server",
            ["--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        )
        {
            RedirectStandardOutput = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("redis-server did not start.");
    }

    private async Task WaitUntilReadyAsync()
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (clock.Elapsed < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(20);
            }
        }
    }
}
