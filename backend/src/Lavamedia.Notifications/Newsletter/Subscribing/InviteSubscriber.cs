namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>
/// A job that asks the owner of an address whether he wants the newsletter. Whether the address is known is looked up here and never in the
/// request, so that its answer and its time are the same for every address (decision 0116).
/// </summary>
/// <param name="Email">The address.</param>
/// <param name="Locale">The language of the page on which it was entered.</param>
public sealed record InviteSubscriber(string Email, string Locale);
