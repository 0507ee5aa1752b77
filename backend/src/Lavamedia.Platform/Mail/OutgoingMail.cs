namespace Lavamedia.Platform.Mail;

/// <summary>A mail to one person (W-4).</summary>
/// <param name="Address">Where it goes: one address.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Subject">The subject; control characters in it become spaces.</param>
/// <param name="Text">The whole mail as plain text.</param>
/// <param name="Html">The same as an HTML document.</param>
public sealed record OutgoingMail(string Address, string Name, string Subject, string Text, string Html)
{
    /// <summary>Where mail programs take the reader off a list with one click (RFC 8058); null for mails of no list.</summary>
    public Uri? Unsubscribe { get; init; }
}
