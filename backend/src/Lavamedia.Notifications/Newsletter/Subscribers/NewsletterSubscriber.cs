namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>A reader who asked for the newsletter: an address, a language, and nothing else. Who leaves is forgotten.</summary>
public sealed class NewsletterSubscriber
{
    /// <summary>Longest address, in characters (RFC 5321).</summary>
    public const int MaximumEmailLength = 254;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address, as the reader wrote it.</summary>
    public required string Email { get; set; }

    /// <summary>The address in small letters: one subscription for each.</summary>
    public required string EmailKey { get; init; }

    /// <summary>The language of the page on which the reader asked.</summary>
    public required string Locale { get; set; }

    /// <summary>Whether the reader has said that the address is his.</summary>
    public NewsletterStatus Status { get; set; }

    /// <summary>The hash of what the link in the last mail carries.</summary>
    public byte[]? TokenHash { get; set; }

    /// <summary>Until when that link counts.</summary>
    public DateTimeOffset? TokenExpiresAt { get; set; }

    /// <summary>When the last mail about the subscription itself went out.</summary>
    public DateTimeOffset? MailedAt { get; set; }

    /// <summary>What the links to leave carry, in every mail: it opens nothing but the way out.</summary>
    public required string RemovalKey { get; init; }

    /// <summary>When the reader asked.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the reader said that the address is his.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
}
