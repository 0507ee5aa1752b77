using System.Net;
using System.Net.Sockets;

namespace Lavamedia.Platform.Tests.Topics;

/// <summary>A way to a server through which the first connection passes at once, and each later one after a delay.</summary>
internal sealed class SlowDoor : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly IPEndPoint _server;
    private readonly TimeSpan _delay;
    private readonly Task _open;

    private SlowDoor(string server, TimeSpan delay)
    {
        (_server, _delay) = (IPEndPoint.Parse(server), delay);
        _listener.Start();
        _open = LetInAsync();
    }

    public string Address => _listener.LocalEndpoint.ToString()!;

    public static SlowDoor Open(string server, TimeSpan delay) => new(server, delay);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _open;
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task LetInAsync()
    {
        var passing = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                passing.Add(PassAsync(client, passing.Count == 0 ? TimeSpan.Zero : _delay));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(passing);
        }
    }

    private async Task PassAsync(TcpClient client, TimeSpan delay)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await Task.Delay(delay, _closing.Token);
                await server.ConnectAsync(_server, _closing.Token);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(server.GetStream(), _closing.Token),
                    server.GetStream().CopyToAsync(client.GetStream(), _closing.Token)
                );
            }
            catch (OperationCanceledException)
            {
                // The door closes.
            }
        }
    }
}
