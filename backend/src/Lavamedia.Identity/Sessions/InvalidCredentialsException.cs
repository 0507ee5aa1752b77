namespace Lavamedia.Identity.Sessions;

/// <summary>The account is unknown, closed, or the password is wrong: the answer is the same.</summary>
public sealed class InvalidCredentialsException()
    : SessionException("INVALID_CREDENTIALS", "The e-mail address or the password is not right.");
