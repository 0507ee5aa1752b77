using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>
/// Where providers send browsers back to: always one of our configured public addresses (T-8), the admin's when the person signs in
/// there, else the API's. Both are to be registered at the provider.
/// </summary>
public sealed class RedirectAddress(IOptions<SessionSettings> settings)
{
    internal const string Path = "/auth/sso/callback";

    /// <summary>Every address that can be given.</summary>
    public IReadOnlyList<string> All { get; } =
    [
        .. new[] { settings.Value.AdminUrl, settings.Value.PublicApiUrl }
            .Select(url => url.TrimEnd('/') + Path)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The one for this request. The host that the client names only chooses among those configured.</summary>
    internal string For(HttpRequest request) =>
        All.FirstOrDefault(address => new Uri(address).Authority == request.Host.Value) ?? All[^1];
}
