namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What of a redirect decides where it leads.</summary>
/// <param name="Id">The key of the redirect.</param>
/// <param name="Source">What it is about.</param>
/// <param name="Target">Where it leads; null when that is gone.</param>
public sealed record RedirectRule(Guid Id, RedirectSource Source, RedirectTarget? Target);
