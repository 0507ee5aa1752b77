using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Lavamedia.Platform.Mail;

/// <summary>
/// Writes mails to a folder, for an installation that has no mail server: one <c>.eml</c> file each, named by time, there
/// only once it is whole.
/// </summary>
internal sealed class FolderMailSender(IOptions<MailSettings> options, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var folder = Path.GetFullPath(settings.Folder);
        var draft = Path.Combine(folder, $".{Guid.NewGuid():N}");
        Directory.CreateDirectory(draft);
        try
        {
            using var message = MimeMail.Build(mail, settings);
            using var writer = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = draft,
            };
            await writer.SendMailAsync(message, cancellationToken);
            var time = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fffffff", CultureInfo.InvariantCulture);
            File.Move(Directory.GetFiles(draft).Single(), Path.Combine(folder, $"{time}-{Guid.NewGuid():N}.eml"));
        }
        finally
        {
            Directory.Delete(draft, recursive: true);
        }
    }
}
