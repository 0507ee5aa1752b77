namespace Lavamedia.Identity.Mail;

/// <summary>The mails that go to people about their accounts. Each has its texts under its name in <c>AccountMails.resx</c>.</summary>
public enum AccountMailKind
{
    /// <summary>Somebody made an account for the person.</summary>
    Invitation,

    /// <summary>The person forgot the password.</summary>
    PasswordReset,

    /// <summary>A new address is to be proven.</summary>
    EmailVerification,

    /// <summary>The address changed; goes to the old one.</summary>
    EmailChanged,

    /// <summary>The password changed.</summary>
    PasswordChanged,

    /// <summary>A second factor or a passkey was added or removed.</summary>
    FactorsChanged,
}
