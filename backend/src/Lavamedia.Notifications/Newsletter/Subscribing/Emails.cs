using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.Notifications.Newsletter.Subscribers;

namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>Addresses of readers, and what stands for them and for their links.</summary>
internal static class Emails
{
    /// <summary>Whether a mail can be sent to it: one plain address, by its form.</summary>
    public static bool IsAddress(string email) =>
        email.Length <= NewsletterSubscriber.MaximumEmailLength
        && MailAddress.TryCreate(email, out var address)
        && address.Address == email
        && address.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>One form of all spellings.</summary>
    public static string KeyOf(string email) => email.ToLowerInvariant();

    /// <summary>What is kept of a token.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
