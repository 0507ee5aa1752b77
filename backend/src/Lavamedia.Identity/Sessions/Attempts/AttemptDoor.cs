namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>Where somebody may guess, or make the product send mails. Each door has its own count for an account.</summary>
internal enum AttemptDoor
{
    /// <summary>A password.</summary>
    Password,

    /// <summary>A code of a second factor, after the password.</summary>
    SecondFactor,

    /// <summary>A mail with a link for a new password.</summary>
    PasswordReset,

    /// <summary>A link of a mail.</summary>
    OneTimeLink,

    /// <summary>A passkey.</summary>
    Passkey,
}
