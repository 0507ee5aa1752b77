using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lavamedia.Benchmarks.Load;

/// <summary>
/// Sends one request again and again over a number of connections, each waiting for its answer before it asks anew. It
/// does as little as possible with the answers, and blocks a thread for each connection, which costs a third of what asynchronous sockets do: it
/// shares the machine with what it measures.
/// </summary>
internal static class Requests
{
    public static async Task<int> RunAsync(
        Uri url,
        string bodyFile,
        IEnumerable<string> headers,
        int connections,
        double seconds
    )
    {
        var request =
            bodyFile == "-" ? Request(url, headers) : Request(url, await File.ReadAllBytesAsync(bodyFile), headers);
        var end = Stopwatch.GetTimestamp() + (long)(seconds * Stopwatch.Frequency);
        var start = Stopwatch.GetTimestamp();
        var clients = await Task.WhenAll(
            Enumerable
                .Range(0, connections)
                .Select(_ => Task.Factory.StartNew(() => Client(url, request, end), TaskCreationOptions.LongRunning))
        );
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var times = clients.SelectMany(client => client.Times).Order().ToArray();
        var failures = clients.Sum(client => client.Failures);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""{"requests":{{times.Length}},"failures":{{failures}},"seconds":{{elapsed:F3}},"p50":{{At(times, 0.5):F3}},"p99":{{At(times, 0.99):F3}}}"""
            )
        );
        return 0;
    }

    /// <summary>In milliseconds.</summary>
    private static double At(long[] times, double part) =>
        times.Length == 0 ? 0 : times[(int)(part * (times.Length - 1))] * 1000.0 / Stopwatch.Frequency;

    private static byte[] Request(Uri url, IEnumerable<string> headers) =>
        Encoding.ASCII.GetBytes(
            $"GET {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\n"
                + string.Concat(headers.Select(header => $"{header}\r\n"))
                + "\r\n"
        );

    private static byte[] Request(Uri url, byte[] body, IEnumerable<string> headers) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {url.PathAndQuery} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json\r\n"
                    + string.Concat(headers.Select(header => $"{header}\r\n"))
                    + $"Accept: application/json\r\nContent-Length: {body.Length}\r\n\r\n"
            ),
            .. body,
        ];

    private static (List<long> Times, int Failures) Client(Uri url, byte[] request, long end)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(new IPEndPoint(IPAddress.Loopback, url.Port));
        var buffer = new byte[256 * 1024];
        var times = new List<long>(4096);
        var failures = 0;
        for (var now = Stopwatch.GetTimestamp(); now < end; )
        {
            socket.Send(request);
            var status = Answer(socket, buffer);
            var done = Stopwatch.GetTimestamp();
            times.Add(done - now);
            now = done;
            failures += status == 200 ? 0 : 1;
        }

        return (times, failures);
    }

    /// <summary>Reads one whole answer and gives its status.</summary>
    private static int Answer(Socket socket, byte[] buffer)
    {
        var (received, head) = (0, -1);
        while (head < 0)
        {
            received += Receive(socket, buffer.AsSpan(received));
            head = buffer.AsSpan(0, received).IndexOf("\r\n\r\n"u8);
        }

        var headers = Encoding.ASCII.GetString(buffer, 0, head);
        var status = int.Parse(headers.AsSpan(9, 3), CultureInfo.InvariantCulture);
        head += 4;
        var at = headers.IndexOf("\r\nContent-Length: ", StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            var value = headers.AsSpan(at + 18);
            var line = value.IndexOf('\r');
            var left = int.Parse(line < 0 ? value : value[..line], CultureInfo.InvariantCulture) - (received - head);
            while (left > 0)
            {
                left -= Receive(socket, buffer);
            }

            return status;
        }

        // Chunks: the last one is empty, and nothing follows it until we ask again.
        while (!buffer.AsSpan(0, received).EndsWith("0\r\n\r\n"u8))
        {
            // What is enough to recognize the end is kept.
            var kept = Math.Min(received, 8);
            buffer.AsSpan(received - kept, kept).CopyTo(buffer);
            received = kept + Receive(socket, buffer.AsSpan(kept));
        }

        return status;
    }

    private static int Receive(Socket socket, Span<byte> buffer)
    {
        var count = socket.Receive(buffer);
        return count > 0 ? count : throw new IOException("The server closed the connection.");
    }
}
