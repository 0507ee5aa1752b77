namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What a new application starts with.</summary>
/// <param name="IsFirstParty">Whether it is ours, so that people are not asked to agree.</param>
/// <param name="SignatureAlgorithm">How its ID tokens are signed.</param>
public sealed record RegisterClientInput(
    bool IsFirstParty = false,
    IdTokenAlgorithm SignatureAlgorithm = IdTokenAlgorithm.Rs256
) : ClientInput(IsFirstParty, SignatureAlgorithm)
{
    /// <summary>Whether it can keep a secret. This cannot be changed later.</summary>
    public required ClientKind Kind { get; init; }
}
