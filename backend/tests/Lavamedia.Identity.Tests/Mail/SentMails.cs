using System.Collections.Concurrent;
using System.Net.Mail;
using System.Text.RegularExpressions;
using Lavamedia.Platform.Mail;

namespace Lavamedia.Identity.Tests.Mail;

/// <summary>Keeps mails instead of sending them.</summary>
public sealed partial class SentMails : IMailSender
{
    private readonly ConcurrentQueue<OutgoingMail> mails = new();

    /// <summary>Whether there is nobody who takes them.</summary>
    public bool IsAway { get; set; }

    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (IsAway)
        {
            throw new SmtpException(SmtpStatusCode.ServiceNotAvailable);
        }

        mails.Enqueue(mail);
        return Task.CompletedTask;
    }

    public IReadOnlyList<OutgoingMail> To(string email) => [.. mails.Where(mail => mail.Address == email)];

    /// <summary>What the link of the newest mail to an address carries.</summary>
    public string TokenTo(string email) => Token().Match(To(email)[^1].Text).Groups[1].Value;

    [GeneratedRegex("token=([A-Za-z0-9_-]+)")]
    private static partial Regex Token();
}
