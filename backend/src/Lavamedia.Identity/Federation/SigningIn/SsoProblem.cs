namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Why somebody is not signed in; each has a sentence of its name in the texts of <see cref="SsoProblemPage"/>.</summary>
public enum SsoProblem
{
    /// <summary>There is no such provider, or it is switched off.</summary>
    NotOffered,

    /// <summary>The provider does not answer.</summary>
    ProviderUnavailable,

    /// <summary>The provider, or we, refused the person.</summary>
    Refused,

    /// <summary>What came back does not prove who it is.</summary>
    NotProven,

    /// <summary>This browser began no such sign-in, or too long ago.</summary>
    AttemptLost,

    /// <summary>The identity belongs to another account.</summary>
    LinkedElsewhere,
}
