using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Lavamedia.Platform.Egress;

/// <summary>
/// The one way out to addresses that users can influence (F-7): https to public unicast addresses on port 443, checked on the very
/// address that is connected to; no redirects, no proxy, no cookies; capped time and size. What the operator names is free of the
/// first rule.
/// </summary>
public sealed class EgressClient : IDisposable
{
    private readonly HttpClient client;
    private readonly HashSet<string> allowed;

    /// <summary>Reads the rules.</summary>
    public EgressClient(IOptions<EgressSettings> options)
    {
        var settings = options.Value;
        allowed = new HashSet<string>(settings.AllowedHosts, StringComparer.OrdinalIgnoreCase);
        client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ConnectTimeout = settings.Timeout,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                ConnectCallback = ConnectAsync,
            }
        )
        {
            Timeout = settings.Timeout,
            MaxResponseContentBufferSize = settings.LargestAnswer,
        };
    }

    /// <summary>Whether a request to the address would be tried: by its form, for what its host resolves to is known when connecting.</summary>
    public bool Allows(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo.Length: 0 }
        && (IsAllowed(address.Host, address.Port) || address is { Scheme: "https", Port: 443 })
        && address.Scheme is "https" or "http";

    /// <summary>Sends a request and reads its whole answer.</summary>
    /// <exception cref="HttpRequestException">It was refused, or failed, or the answer is too large.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri is { } address && Allows(address)
            ? client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken)
            : throw Refused(request.RequestUri);

    /// <summary>Asks for the head of an answer: its status, and where it leads on. What follows the head is not read.</summary>
    /// <exception cref="HttpRequestException">It was refused, or failed.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<(int Status, Uri? Location)> AskHeadersAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.RequestUri is not { } address || !Allows(address))
        {
            throw Refused(request.RequestUri);
        }

        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return ((int)answer.StatusCode, answer.Headers.Location);
    }

    /// <summary>Fetches a file, which may be larger than an answer that is read whole; the caller says how large, and waits as long.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="to">Where its bytes go.</param>
    /// <param name="largest">The most bytes that are taken.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="HttpRequestException">It was refused, or failed, or the file is too large.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task DownloadAsync(Uri address, Stream to, long largest, CancellationToken cancellationToken)
    {
        if (!Allows(address))
        {
            throw Refused(address);
        }

        using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        answer.EnsureSuccessStatusCode();
        await using var content = await answer.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[64 * 1024];
        for (var length = 0L; await content.ReadAsync(buffer, cancellationToken) is var read and > 0; )
        {
            length += read;
            if (length > largest)
            {
                throw new HttpRequestException($"The file is larger than {largest} bytes.");
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private static HttpRequestException Refused(Uri? address) =>
        new(
            "The address is none that requests may go to.",
            new EgressRefusedException(
                $"{address} is not https on port 443, and not allowed by Lavamedia:Egress:AllowedHosts."
            )
        );

    private bool IsAllowed(string host, int port) => allowed.Contains($"{host}:{port}");

    private async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellationToken
    )
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        IPAddress[] addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(host, cancellationToken);
        // Names may resolve to another address the next moment: what was checked is what is connected to.
        var good = IsAllowed(host, port) ? addresses : [.. addresses.Where(PublicAddress.Is)];
        if (good.Length == 0)
        {
            throw new EgressRefusedException(
                $"{host} leads to no public address, and is not allowed by Lavamedia:Egress:AllowedHosts."
            );
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(good, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
