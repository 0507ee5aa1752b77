using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;

namespace Lavamedia.Benchmarks.Load;

/// <summary>
/// Opens sockets with one subscription each, of which nothing is heard, and tells what they add to the memory of the process that serves
/// them (rule R-13).
/// </summary>
internal static class Subscribers
{
    private const int AtOnce = 100;
    private static readonly byte[] Init = """{"type":"connection_init"}"""u8.ToArray();
    private static readonly byte[] Pong = """{"type":"pong"}"""u8.ToArray();
    private static readonly byte[] Subscribe =
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { onContentItemPublished { id title } }"}}"""u8.ToArray();

    public static async Task<int> RunAsync(Uri url, int count, int processId, double seconds)
    {
        // One, so that everything that is made once is there before it is measured.
        using var first = await OpenAsync(url);
        var before = Kilobytes(processId);
        var began = Stopwatch.GetTimestamp();
        var sockets = new List<ClientWebSocket>(count);
        foreach (var group in Enumerable.Range(0, count).Chunk(AtOnce))
        {
            sockets.AddRange(await Task.WhenAll(group.Select(_ => OpenAsync(url))));
        }

        var opened = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var lost = 0;
        var listening = sockets.ConvertAll(async socket =>
        {
            await ListenAsync(socket);
            Interlocked.Increment(ref lost);
        });
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        var after = Kilobytes(processId);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"subscribers":{{count}},"lost":{{Volatile.Read(ref lost)}},"opened":{{opened:F1}},"before":{{before}},"after":{{after}}}"""
            )
        );
        sockets.ForEach(socket => socket.Abort());
        await Task.WhenAll(listening);
        return 0;
    }

    private static async Task<ClientWebSocket> OpenAsync(Uri url)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await socket.ConnectAsync(new UriBuilder(url) { Scheme = "ws" }.Uri, CancellationToken.None);
        await SendAsync(socket, Init);
        var buffer = new byte[256];
        var answer = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
        if (!Encoding.UTF8.GetString(buffer, 0, answer.Count).Contains("connection_ack", StringComparison.Ordinal))
        {
            throw new IOException($"The server said {Encoding.UTF8.GetString(buffer, 0, answer.Count)}.");
        }

        await SendAsync(socket, Subscribe);
        return socket;
    }

    /// <summary>Answers pings until the server closes.</summary>
    private static async Task ListenAsync(ClientWebSocket socket)
    {
        var buffer = new byte[256];
        try
        {
            while (true)
            {
                var message = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (message.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                if (buffer.AsSpan(0, message.Count).IndexOf("\"ping\""u8) >= 0)
                {
                    await SendAsync(socket, Pong);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // Cut off, by the server or by ourselves at the end.
        }
    }

    private static Task SendAsync(ClientWebSocket socket, byte[] message) =>
        socket.SendAsync(message, WebSocketMessageType.Text, true, CancellationToken.None);

    private static long Kilobytes(int processId)
    {
        const string name = "VmRSS:";
        var line = File.ReadLines($"/proc/{processId}/status")
            .First(line => line.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(
            line.AsSpan(name.Length, line.Length - name.Length - " kB".Length),
            CultureInfo.InvariantCulture
        );
    }
}
