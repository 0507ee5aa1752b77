using System.Globalization;
using System.Resources;
using Lavamedia.Content.Localization;
using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Notifications.Portal;
using Lavamedia.Platform.Mail;
using Microsoft.Extensions.Options;

namespace Lavamedia.Notifications.Newsletter.Mail;

/// <summary>Writes mails about subscriptions in the reader's language. Each has the way out in its head (RFC 8058).</summary>
internal sealed class NewsletterMailText(IOptions<PortalOptions> options)
{
    private static readonly ResourceManager Texts = new(
        "Lavamedia.Notifications.Newsletter.Mail.NewsletterMails",
        typeof(NewsletterMailText).Assembly
    );

    /// <summary>Asks the owner of an address whether he wants the newsletter.</summary>
    public OutgoingMail Confirmation(NewsletterSubscriber subscriber, string token) =>
        Compose("Confirmation", subscriber, PageOf(subscriber, $"confirm?token={Uri.EscapeDataString(token)}"));

    /// <summary>Tells a reader that he has the newsletter already, and how to leave.</summary>
    public OutgoingMail AlreadySubscribed(NewsletterSubscriber subscriber) =>
        Compose("Known", subscriber, PageOf(subscriber, $"leave?key={Uri.EscapeDataString(subscriber.RemovalKey)}"));

    private OutgoingMail Compose(string kind, NewsletterSubscriber subscriber, string link)
    {
        var language = CultureInfo.GetCultureInfo(subscriber.Locale);
        var parts = new MailParts(
            language.TwoLetterISOLanguageName,
            Text($"{kind}.Subject", language),
            Text("Greeting", language),
            Text($"{kind}.Body", language),
            new MailLink(Text($"{kind}.Action", language), link),
            Text($"{kind}.Note", language),
            Text("Signature", language)
        );
        return new OutgoingMail(subscriber.Email, string.Empty, parts.Subject, parts.ToText(), parts.ToHtml())
        {
            Unsubscribe = new Uri(
                $"{options.Value.PortalUrl.TrimEnd('/')}/api/newsletter/leave?key={Uri.EscapeDataString(subscriber.RemovalKey)}"
            ),
        };
    }

    private string PageOf(NewsletterSubscriber subscriber, string page)
    {
        var prefix = subscriber.Locale == ContentLocales.Default ? string.Empty : $"/{subscriber.Locale}";
        return $"{options.Value.PortalUrl.TrimEnd('/')}{prefix}/newsletter/{page}";
    }

    private static string Text(string key, CultureInfo language) =>
        Texts.GetString(key, language) ?? throw new MissingManifestResourceException($"NewsletterMails lacks '{key}'.");
}
