namespace Lavamedia.Identity.Sessions;

/// <summary>The session has ended, or never was.</summary>
public sealed class InvalidRefreshTokenException()
    : SessionException("SESSION_ENDED", "The session has ended. Sign in again.");
