namespace Lavamedia.Identity.OpenIdConnect;

/// <summary>Where the endpoints are: below /auth, where the browser sends the session's cookies. Discovery tells clients.</summary>
internal static class OpenIdConnectPaths
{
    public const string Authorize = "/auth/authorize";
    public const string Consent = "/auth/consent";
    public const string Token = "/auth/token";
    public const string Introspection = "/auth/introspect";
    public const string Revocation = "/auth/revoke";
    public const string UserInfo = "/auth/userinfo";
    public const string EndSession = "/auth/end-session";
    public const string Keys = "/auth/keys";
}
