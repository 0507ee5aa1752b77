namespace Lavamedia.Identity.Users;

/// <summary>What stands behind an account.</summary>
public enum UserKind
{
    /// <summary>A person, who signs in.</summary>
    Person,

    /// <summary>
    /// A program: a service account. It never signs in with a password and gets no mail; it acts through API keys and
    /// OAuth clients. Being a row of users, it owns, signs and is audited as people are.
    /// </summary>
    Service,
}
