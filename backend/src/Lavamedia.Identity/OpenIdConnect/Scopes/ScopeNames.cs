namespace Lavamedia.Identity.OpenIdConnect.Scopes;

/// <summary>The scopes that OpenID Connect defines; all others are permission codes of the API.</summary>
internal static class ScopeNames
{
    public const string OpenId = "openid";
    public const string Profile = "profile";
    public const string Email = "email";
    public const string OfflineAccess = "offline_access";

    /// <summary>The scopes that concern the person, not the API.</summary>
    public static IReadOnlyList<string> OfIdentity { get; } = [OpenId, Profile, Email, OfflineAccess];
}
