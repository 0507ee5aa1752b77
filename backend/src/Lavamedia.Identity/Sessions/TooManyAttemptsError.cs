using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Sessions;

/// <summary>Too many attempts failed; this one was not checked.</summary>
/// <param name="RetryAfterSeconds">When to try again.</param>
[ErrorKind(ErrorKind.TooManyRequests)]
public sealed record TooManyAttemptsError(int RetryAfterSeconds) : IGraphQLError
{
    internal TooManyAttemptsError(TooManyAttemptsException refusal)
        : this((int)Math.Ceiling(refusal.RetryAfter.TotalSeconds)) { }

    /// <inheritdoc />
    public string Message => $"Too many attempts failed. Wait {RetryAfterSeconds} seconds, then try again.";

    /// <inheritdoc />
    public string Code => "TOO_MANY_ATTEMPTS";
}
