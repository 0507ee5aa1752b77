using System.Net;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Audit;

/// <summary>Where the present request comes from, as the audit log keeps it; nothing of it is known outside of requests.</summary>
internal sealed record RequestOrigin(IPAddress? Address, string? TraceIdentifier, Guid? SessionKey, string? Client)
{
    private const string SessionClaim = "sid";
    private const string ClientClaim = "client_id";

    public static RequestOrigin Of(HttpContext? http) =>
        http is null
            ? new RequestOrigin(null, null, null, null)
            : new RequestOrigin(
                AddressOf(http),
                http.TraceIdentifier,
                Guid.TryParse(http.User.FindFirst(SessionClaim)?.Value, out var session) ? session : null,
                http.User.FindFirst(ClientClaim)?.Value
            );

    // Npgsql knows the class itself, not the private ones behind constants such as IPAddress.Loopback.
    private static IPAddress? AddressOf(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
            ? new IPAddress((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes())
            : null;
}
