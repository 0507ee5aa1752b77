namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>A subscription that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Email">The address that it had.</param>
public sealed record RemovedNewsletterSubscriber(Guid Id, string Email);
