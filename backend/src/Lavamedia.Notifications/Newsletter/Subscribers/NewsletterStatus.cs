namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>How far a subscription is.</summary>
public enum NewsletterStatus
{
    /// <summary>Somebody asked; the owner of the address has not answered yet.</summary>
    Pending,

    /// <summary>The owner of the address wants the newsletter.</summary>
    Confirmed,
}
