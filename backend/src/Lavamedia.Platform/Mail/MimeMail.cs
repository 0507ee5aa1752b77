using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Lavamedia.Platform.Mail;

/// <summary>Puts a mail into the form that mail servers take. Nothing in it can add a header or a recipient.</summary>
internal static class MimeMail
{
    /// <exception cref="FormatException">The address is not one.</exception>
    public static MailMessage Build(OutgoingMail mail, MailSettings settings)
    {
        var message = new MailMessage(
            new MailAddress(settings.From, OneLine(settings.FromName), Encoding.UTF8),
            AddressOf(mail)
        )
        {
            Subject = OneLine(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        // Answering machines keep quiet, and mail programs do not offer to answer everybody.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        message.AlternateViews.Add(Part(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(Part(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static MailAddress AddressOf(OutgoingMail mail)
    {
        // "Somebody <a@example.org>" and "a@example.org, b@example.org" are addresses to a lenient reader.
        var address = new MailAddress(mail.Address);
        return address.Address == mail.Address
            ? new MailAddress(mail.Address, OneLine(mail.Name), Encoding.UTF8)
            : throw new FormatException("A mail goes to one plain address.");
    }

    private static AlternateView Part(string content, string mediaType)
    {
        var part = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, mediaType);
        part.TransferEncoding = TransferEncoding.QuotedPrintable;
        return part;
    }

    private static string OneLine(string text) =>
        string.Create(
            text.Length,
            text,
            (line, source) =>
            {
                for (var index = 0; index < line.Length; index++)
                {
                    line[index] = char.IsControl(source[index]) ? ' ' : source[index];
                }
            }
        );
}
