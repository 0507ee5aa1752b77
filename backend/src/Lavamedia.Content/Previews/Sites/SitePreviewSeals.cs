using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Seals the right to see the site as it will be: whose right it is and until when it lasts. Which instant is seen is no part of the right,
/// so whoever has it may go on to another.
/// </summary>
public sealed class SitePreviewSeals(IDataProtectionProvider protection, IOptions<PreviewOptions> options)
{
    private const int LongestSeal = 400;

    private readonly IDataProtector protector = protection.CreateProtector("Lavamedia.Content.SitePreviews.v1");

    /// <summary>The address on the portal at which a preview begins.</summary>
    /// <param name="right">Whose right it is, and until when.</param>
    /// <param name="at">What the clock shows at the instant that is seen first.</param>
    /// <param name="path">The page that is seen first.</param>
    public string AddressOf(SitePreviewRight right, DateTime at, string path) =>
        QueryHelpers.AddQueryString(
            $"{options.Value.PortalUrl.TrimEnd('/')}/api/site-preview",
            new Dictionary<string, string?>
            {
                ["seal"] = Seal(right),
                ["at"] = at.ToString(SitePreviewRequest.TimeFormat, CultureInfo.InvariantCulture),
                ["to"] = path,
            }
        );

    /// <summary>Seals a right.</summary>
    public string Seal(SitePreviewRight right) =>
        WebEncoders.Base64UrlEncode(
            protector.Protect(Encoding.UTF8.GetBytes($"{right.UserId:N}.{right.ExpiresAt.ToUnixTimeSeconds()}"))
        );

    /// <summary>The right that a seal holds; null when it is none of ours. Whether it has ended is for the caller to see.</summary>
    public SitePreviewRight? Open(string seal)
    {
        try
        {
            if (seal.Length > LongestSeal)
            {
                return null;
            }

            var parts = Encoding.UTF8.GetString(protector.Unprotect(WebEncoders.Base64UrlDecode(seal))).Split('.');
            return new SitePreviewRight(
                Guid.ParseExact(parts[0], "N"),
                DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture))
            );
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Somebody's guess, or one sealed with a key that is gone: the answer is the same.
            return null;
        }
    }
}
