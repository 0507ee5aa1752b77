namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>How a client wants its ID tokens signed.</summary>
public enum IdTokenAlgorithm
{
    /// <summary>RSA, which every OpenID Connect client knows.</summary>
    Rs256,

    /// <summary>ECDSA on P-256, smaller and faster.</summary>
    Es256,
}
