using System.Globalization;
using System.Net;
using System.Resources;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Mail;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Mail;

/// <summary>Writes mails in the reader's language and the product's look, as plain text and as HTML.</summary>
internal sealed class AccountMailText(IOptions<SessionSettings> options)
{
    private static readonly ResourceManager Texts = new(
        "Lavamedia.Identity.Mail.AccountMails",
        typeof(AccountMailText).Assembly
    );

    /// <summary>The mail of a kind to a person.</summary>
    /// <param name="kind">Which mail.</param>
    /// <param name="user">The person.</param>
    /// <param name="email">Where it goes.</param>
    /// <param name="token">What its link carries, if it has one.</param>
    public OutgoingMail Compose(AccountMailKind kind, User user, string email, string? token)
    {
        var language = CultureInfo.GetCultureInfo(user.Locale);
        var parts = new MailParts(
            language.TwoLetterISOLanguageName,
            Text(kind, "Subject", language),
            string.Format(language, Common("Greeting", language), user.DisplayName),
            Text(kind, "Body", language),
            token is null ? null : new MailLink(Text(kind, "Action", language), LinkOf(kind, token, user.Locale)),
            Text(kind, "Note", language),
            Common("Signature", language)
        );
        return new OutgoingMail(email, user.DisplayName, parts.Subject, parts.ToText(), parts.ToHtml());
    }

    // The admin's own server passes /auth on: pages and session cookies have one public address (T-8).
    private string LinkOf(AccountMailKind kind, string token, string locale)
    {
        var page = kind switch
        {
            AccountMailKind.Invitation => "invitation",
            AccountMailKind.PasswordReset => "reset-password",
            _ => "verify-email",
        };
        return $"{options.Value.AdminUrl.TrimEnd('/')}/auth/{page}?token={WebUtility.UrlEncode(token)}&lang={locale}";
    }

    private static string Text(AccountMailKind kind, string part, CultureInfo language) =>
        Common($"{kind}.{part}", language);

    private static string Common(string key, CultureInfo language) =>
        Texts.GetString(key, language) ?? throw new MissingManifestResourceException($"AccountMails lacks '{key}'.");
}
