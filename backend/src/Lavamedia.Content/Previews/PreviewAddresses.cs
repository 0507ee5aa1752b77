using System.Security.Cryptography;
using Lavamedia.Content.Localization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Lavamedia.Content.Previews;

/// <summary>
/// Makes and reads the addresses of previews (Z-9). An address carries the sealed key of its link and nothing else: what it shows and until
/// when stands in the link, where it can be revoked.
/// </summary>
public sealed class PreviewAddresses(IDataProtectionProvider protection, IOptions<PreviewOptions> options)
{
    private readonly IDataProtector protector = protection.CreateProtector("Lavamedia.Content.PreviewLinks.v1");

    /// <summary>The address of a link on the portal, in the language of its item.</summary>
    public string Of(Guid linkId, string locale) =>
        $"{options.Value.PortalUrl.TrimEnd('/')}{(locale == ContentLocales.Default ? "" : "/" + locale)}/preview/{WebEncoders.Base64UrlEncode(protector.Protect(linkId.ToByteArray()))}";

    /// <summary>The key of the link whose address ends so; null when it is none of ours.</summary>
    public Guid? Read(string seal)
    {
        try
        {
            return seal.Length <= 400 && protector.Unprotect(WebEncoders.Base64UrlDecode(seal)) is { Length: 16 } key
                ? new Guid(key)
                : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Somebody's guess, or an address sealed with a key that is gone: the answer is the same.
            return null;
        }
    }
}
