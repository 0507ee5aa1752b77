namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Recovery codes, shown this once: each signs in one time instead of the authenticator app.</summary>
/// <param name="Codes">The codes.</param>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);
