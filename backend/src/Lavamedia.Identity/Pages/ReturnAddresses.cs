using System.Diagnostics.CodeAnalysis;
using Lavamedia.Identity.OpenIdConnect;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Pages;

/// <summary>
/// Where a page may send a browser when its work is done: to a path of the same origin, or to one of our own public
/// addresses; never where a link of somebody else's would have it (T-8).
/// </summary>
internal sealed class ReturnAddresses
{
    private static readonly Uri SomeOrigin = new("https://origin.invalid");
    private readonly HashSet<string> origins;

    public ReturnAddresses(IOptions<SessionSettings> options)
    {
        var settings = options.Value;
        Default = settings.AdminUrl.TrimEnd('/') + "/";
        origins =
        [
            .. new[] { settings.AdminUrl, settings.PortalUrl, settings.PublicApiUrl }.Select(url =>
                new Uri(url).GetLeftPart(UriPartial.Authority)
            ),
        ];
    }

    /// <summary>Where to go when no address was given, or none that is allowed: the admin.</summary>
    public string Default { get; }

    /// <summary>The address, if it is allowed; else the default one.</summary>
    public string AllowedOrDefault(string? address) => IsAllowed(address) ? address : Default;

    /// <summary>Lets the forms of a page end at an address that is allowed, and where that sends the browser on to.</summary>
    public static void AllowFormsTo(HttpContext http, string address)
    {
        if (address[0] != '/')
        {
            http.AllowFormsTo(new Uri(address));
        }
        else if (
            address.StartsWith(OpenIdConnectPaths.Authorize + "?", StringComparison.Ordinal)
            && QueryHelpers.ParseQuery(new Uri(SomeOrigin, address).Query).TryGetValue("redirect_uri", out var target)
            && CheckRedirectUri.IsAllowed(target.ToString())
        )
        {
            // The authorization endpoint sends nobody to an address that is not registered, whatever is allowed here.
            http.AllowFormsTo(new Uri(target.ToString()));
        }
    }

    /// <summary>Whether a browser may be sent to the address.</summary>
    public bool IsAllowed([NotNullWhen(true)] string? address)
    {
        // Browsers drop tabs and line breaks and read a backslash as a slash: "/\evil.example" is another origin.
        if (string.IsNullOrEmpty(address) || address.Contains('\\') || address.Any(c => c <= ' ' || c == '\u007f'))
        {
            return false;
        }

        if (address[0] == '/')
        {
            return !address.StartsWith("//", StringComparison.Ordinal)
                && Uri.TryCreate(SomeOrigin, address, out var path)
                && path.GetLeftPart(UriPartial.Authority) == SomeOrigin.GetLeftPart(UriPartial.Authority);
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && url.UserInfo.Length == 0
            && origins.Contains(url.GetLeftPart(UriPartial.Authority));
    }
}
