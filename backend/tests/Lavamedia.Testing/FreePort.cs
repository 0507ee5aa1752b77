using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Lavamedia.Testing;

/// <summary>
/// Ports for servers that are started by their number, perhaps much later, and again on the same one. They lie outside the range from which
/// the system gives ports to connections and to whoever asks for any: nobody takes one of them by chance meanwhile.
/// </summary>
public static class FreePort
{
    private const int Lowest = 10_000;
    private const int Attempts = 100;

    private static readonly HashSet<int> Given = [];
    private static readonly int End = FirstEphemeral();

    /// <summary>A port of the loopback interface that nobody listens on now, and which this process has not given before.</summary>
    public static int Take()
    {
        lock (Given)
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var port = End > Lowest ? Random.Shared.Next(Lowest, End) : 0;
                if (TryListen(port) is { } free && Given.Add(free))
                {
                    return free;
                }
            }
        }

        throw new InvalidOperationException($"None of {Attempts} ports that were tried is free.");
    }

    private static int? TryListen(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }

    /// <summary>Linux tells where its range begins; elsewhere it begins above.</summary>
    private static int FirstEphemeral()
    {
        const string Range = "/proc/sys/net/ipv4/ip_local_port_range";
        const int Usual = 32_768;
        return File.Exists(Range)
            ? int.Parse(File.ReadAllText(Range).Split('\t', ' ')[0], CultureInfo.InvariantCulture)
            : Usual;
    }
}
