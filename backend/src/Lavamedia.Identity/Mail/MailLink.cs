namespace Lavamedia.Identity.Mail;

/// <summary>The one thing that a mail asks its reader to do.</summary>
internal sealed record MailLink(string Label, string Address);
