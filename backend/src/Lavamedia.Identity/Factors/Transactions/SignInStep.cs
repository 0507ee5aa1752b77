namespace Lavamedia.Identity.Factors.Transactions;

/// <summary>What somebody is in the middle of.</summary>
public enum SignInStep
{
    /// <summary>The password was right; a code is still asked for.</summary>
    SecondFactor,

    /// <summary>A passkey is asked for.</summary>
    Passkey,

    /// <summary>An authenticator app was given its secret and has to show that it has it.</summary>
    AuthenticatorEnrolment,

    /// <summary>A passkey is being made.</summary>
    PasskeyEnrolment,
}
