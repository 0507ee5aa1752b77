namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>A job that forgets addresses whose owners have not answered.</summary>
public sealed record PrunePendingSubscribers;
