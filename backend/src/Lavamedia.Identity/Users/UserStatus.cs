namespace Lavamedia.Identity.Users;

/// <summary>Whether a person may sign in.</summary>
public enum UserStatus
{
    /// <summary>Invited, and has not set a password yet.</summary>
    Invited,

    /// <summary>May sign in.</summary>
    Active,

    /// <summary>May not sign in until reactivated.</summary>
    Suspended,

    /// <summary>Gone; the row stays for what the person wrote.</summary>
    Deleted,
}
