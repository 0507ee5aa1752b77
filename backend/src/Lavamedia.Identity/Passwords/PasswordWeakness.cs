namespace Lavamedia.Identity.Passwords;

/// <summary>Why a password is not taken.</summary>
public enum PasswordWeakness
{
    /// <summary>It has too few characters.</summary>
    TooShort,

    /// <summary>It has more characters than anybody types.</summary>
    TooLong,

    /// <summary>Many people have it, or it is one known word, repetition or sequence.</summary>
    Common,

    /// <summary>It is made of the person's name or address.</summary>
    Personal,
}
