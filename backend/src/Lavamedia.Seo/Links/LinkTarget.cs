using System.Security.Cryptography;
using System.Text;

namespace Lavamedia.Seo.Links;

/// <summary>Where a link of a text leads, in one form for all spellings.</summary>
/// <param name="Address">A path of the portal, or the address at another site.</param>
/// <param name="IsExternal">Whether it leads to another site.</param>
public sealed record LinkTarget(string Address, bool IsExternal)
{
    /// <summary>The length of a key, in characters.</summary>
    public const int KeyLength = 32;

    /// <summary>What stands for the address in indexes, which take no text of any length.</summary>
    public string Key { get; } = KeyOf(Address);

    /// <summary>The key of an address.</summary>
    public static string KeyOf(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..KeyLength];

    /// <summary>Reads a link; null for those that lead nowhere else: parts of the page, mail, telephones.</summary>
    /// <param name="address">The link, as it was written.</param>
    /// <param name="portal">The address of the portal.</param>
    public static LinkTarget? Read(string address, Uri portal)
    {
        if (
            address is ['#', ..]
            || !Uri.TryCreate(portal, address, out var uri)
            || uri.Scheme is not ("http" or "https")
        )
        {
            return null;
        }

        var isExternal =
            !string.Equals(uri.Host, portal.Host, StringComparison.OrdinalIgnoreCase) || uri.Port != portal.Port;
        var target = isExternal
            ? uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped)
            : Uri.UnescapeDataString(uri.AbsolutePath) + uri.Query;
        return target.Length <= SeoLink.MaximumAddressLength ? new LinkTarget(target, isExternal) : null;
    }
}
