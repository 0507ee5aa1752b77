namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Whether a client can keep a secret (RFC 6749, 2.1).</summary>
public enum ClientKind
{
    /// <summary>A program on a server: it proves itself by a secret.</summary>
    Confidential,

    /// <summary>An app on a device or in a browser: it has no secret, only PKCE.</summary>
    Public,
}
