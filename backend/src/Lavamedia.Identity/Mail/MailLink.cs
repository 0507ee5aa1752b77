namespace Lavamedia.Platform.Mail;

/// <summary>The one thing that a mail asks its reader to do.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Address">Where it leads.</param>
public sealed record MailLink(string Label, string Address);
