using System.Net;
using System.Net.Sockets;

namespace Lavamedia.Platform.Egress;

/// <summary>Tells addresses of the public internet from all that lead inside, to this machine, to many, or nowhere.</summary>
internal static class PublicAddress
{
    // The special-purpose registries of IANA for IPv4 and IPv6: what is not globally reachable.
    private static readonly IPNetwork[] Inside =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    // Within the global range: Teredo, documentation, 6to4 and the like carry or hide other addresses.
    private static readonly IPNetwork[] NotGlobal =
    [
        .. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse),
    ];

    /// <summary>Whether an outbound request may connect to the address.</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Is(address.MapToIPv4());
        }

        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Array.Exists(Inside, network => network.Contains(address))
            : GlobalUnicast.Contains(address) && !Array.Exists(NotGlobal, network => network.Contains(address));
    }
}
