namespace Lavamedia.Platform.Mail;

/// <summary>Hands a mail to whoever delivers it. Only job handlers send, so that a request never waits for a mail server.</summary>
public interface IMailSender
{
    /// <summary>Sends the mail; answers when it was accepted or stored. An exception means that it may be tried again.</summary>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
