using System.Net;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Sessions;

/// <summary>Where a request comes from.</summary>
internal static class ClientAddressExtensions
{
    /// <summary>The address as attempts are counted by: a caller over IPv4 is the same whichever way the socket shows it.</summary>
    public static IPAddress ClientAddress(this HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        // Npgsql knows the class itself, not the private ones behind constants such as IPAddress.Loopback.
        return new IPAddress(plain.GetAddressBytes());
    }
}
