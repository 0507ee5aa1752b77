namespace Lavamedia.Identity.Sessions;

/// <summary>Why a session ended before its time.</summary>
public enum SessionEnd
{
    /// <summary>The person signed out.</summary>
    SignedOut,

    /// <summary>A refresh token was used twice: one of the two users is a thief.</summary>
    TokenReused,

    /// <summary>Password or status of the account changed.</summary>
    AccountChanged,

    /// <summary>Its owner ended it from another session.</summary>
    EndedByOwner,

    /// <summary>Somebody who manages accounts ended it.</summary>
    EndedByAdministrator,

    /// <summary>Its client gave its token back.</summary>
    TokenRevoked,

    /// <summary>Its authorization code was used twice: one of the two users is a thief.</summary>
    CodeReused,

    /// <summary>Its client was disabled.</summary>
    ClientDisabled,

    /// <summary>The person no longer agrees that the client acts for it.</summary>
    ConsentWithdrawn,
}
