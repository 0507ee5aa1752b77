namespace Lavamedia.Identity.Sessions;

/// <summary>Too many sign-ins failed; this one was not checked.</summary>
/// <param name="retryAfter">When to try again.</param>
public sealed class TooManyAttemptsException(TimeSpan retryAfter)
    : SessionException("TOO_MANY_ATTEMPTS", "Too many sign-ins failed. Wait a while, then try again.")
{
    /// <summary>When to try again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
