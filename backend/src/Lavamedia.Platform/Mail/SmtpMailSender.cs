using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Lavamedia.Platform.Mail;

/// <summary>Sends mails through a mail server.</summary>
internal sealed class SmtpMailSender(IOptions<MailSettings> options) : IMailSender
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var message = MimeMail.Build(mail, settings);
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.UseTls,
            Credentials = settings.UserName is null
                ? null
                : new NetworkCredential(settings.UserName, settings.Password),
        };
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(settings.Timeout);
        await client.SendMailAsync(message, deadline.Token);
    }
}
