using Lavamedia.Identity.Factors.Passkeys;

namespace Lavamedia.Identity.Factors;

/// <summary>The ways in which a person can sign in.</summary>
/// <param name="HasPassword">Whether there is a password.</param>
/// <param name="HasAuthenticator">Whether a code of an app is asked for after it.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are not used up.</param>
/// <param name="Passkeys">The passkeys, the newest last.</param>
public sealed record UserFactors(
    bool HasPassword,
    bool HasAuthenticator,
    int RecoveryCodesLeft,
    IReadOnlyList<PasskeySummary> Passkeys
);
