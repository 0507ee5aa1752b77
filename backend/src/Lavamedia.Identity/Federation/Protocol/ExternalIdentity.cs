namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>Who somebody is, as a provider proved it.</summary>
/// <param name="Issuer">The provider's name for itself.</param>
/// <param name="Subject">The provider's name for the person.</param>
/// <param name="Name">The person's name, if told.</param>
/// <param name="VerifiedEmail">The person's address, only if the provider says that it was verified.</param>
/// <param name="Groups">The values of the claim that roles are mapped from.</param>
internal sealed record ExternalIdentity(
    string Issuer,
    string Subject,
    string? Name,
    string? VerifiedEmail,
    IReadOnlyList<string> Groups
);
