namespace Lavamedia.Platform.Mail;

/// <summary>Who sends mails and how; the configuration section <c>Lavamedia:Mail</c>.</summary>
public sealed class MailSettings
{
    /// <summary>The name of the configuration section.</summary>
    public const string Section = "Lavamedia:Mail";

    /// <summary>The address that mails come from.</summary>
    public string From { get; set; } = "lavamedia@localhost";

    /// <summary>The name that mails come from.</summary>
    public string FromName { get; set; } = "Lavamedia";

    /// <summary>The mail server; without one mails are written to <see cref="Folder"/>.</summary>
    public string? Host { get; set; }

    /// <summary>The port of the mail server.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be encrypted by STARTTLS. Off only for a server on the same machine.</summary>
    public bool UseTls { get; set; } = true;

    /// <summary>The name to sign in to the mail server with, where it asks for one.</summary>
    public string? UserName { get; set; }

    /// <summary>The password to sign in to the mail server with.</summary>
    public string? Password { get; set; }

    /// <summary>How long one mail may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Where mails are written when there is no server: one <c>.eml</c> file each.</summary>
    public string Folder { get; set; } = Path.Combine(".data", "mail");
}
