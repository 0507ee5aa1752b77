namespace Lavamedia.Identity.Sessions;

/// <summary>How a person proved who it is, in the words of RFC 8176.</summary>
internal static class SignInMethods
{
    /// <summary>A password.</summary>
    public const string Password = "pwd";

    /// <summary>A code of an authenticator app, or a recovery code.</summary>
    public const string OneTimeCode = "otp";

    /// <summary>A passkey: a key in hardware, or in the person's key chain.</summary>
    public const string Passkey = "hwk";

    /// <summary>Several of them together.</summary>
    public const string SeveralFactors = "mfa";

    /// <summary>Another provider vouches for the person; no word of RFC 8176.</summary>
    public const string Provider = "fed";

    /// <summary>A link in a mail.</summary>
    public const string MailLink = "link";
}
