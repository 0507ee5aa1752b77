namespace Lavamedia.Identity.OneTimeTokens;

/// <summary>What a link in a mail is good for, and for nothing else.</summary>
public enum OneTimePurpose
{
    /// <summary>Makes an invited person's account theirs.</summary>
    Invitation,

    /// <summary>Sets a password without knowing the old one.</summary>
    PasswordReset,

    /// <summary>Proves that an address is the person's.</summary>
    EmailVerification,
}
