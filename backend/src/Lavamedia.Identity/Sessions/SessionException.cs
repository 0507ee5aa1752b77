namespace Lavamedia.Identity.Sessions;

/// <summary>A sign-in or a refresh was refused.</summary>
/// <param name="code">The stable code, for programs.</param>
/// <param name="message">What happened and what to do, for people. Says nothing about accounts (T-7).</param>
public abstract class SessionException(string code, string message) : Exception(message)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;
}
