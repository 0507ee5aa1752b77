namespace Lavamedia.Identity.OpenIdConnect.Errors;

/// <summary>A request of a client is refused, with an error of OAuth.</summary>
/// <param name="code">One of <see cref="OAuthErrorCode"/>.</param>
/// <param name="description">What was wrong, for whoever builds the client; printable ASCII without quotes (RFC 6749, 5.2).</param>
internal sealed class OAuthException(string code, string description) : Exception(description)
{
    public string Code => code;
}
