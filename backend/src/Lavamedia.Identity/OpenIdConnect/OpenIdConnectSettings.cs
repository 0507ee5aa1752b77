namespace Lavamedia.Identity.OpenIdConnect;

/// <summary>How the authorization server behaves; bound to the configuration section <c>Lavamedia:OpenIdConnect</c>.</summary>
public sealed class OpenIdConnectSettings
{
    /// <summary>How long an authorization code is good (T-1: at most 60 s).</summary>
    public TimeSpan CodeLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long an ID token is good.</summary>
    public TimeSpan IdTokenLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Requests that one address may send to the token, introspection and revocation endpoints in a minute.</summary>
    public int RequestsPerMinute { get; set; } = 600;
}
