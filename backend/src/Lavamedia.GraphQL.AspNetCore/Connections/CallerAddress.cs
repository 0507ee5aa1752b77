using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>Whose places a request takes.</summary>
internal static class CallerAddress
{
    private const int NetworkBytes = 8;

    /// <summary>
    /// The address that the host found out, behind the proxies that it trusts. Of IPv6 it is the network: one customer has all of its addresses.
    /// </summary>
    public static IPAddress Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
