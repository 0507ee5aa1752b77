namespace Lavamedia.Content.Redirects.Managed.Hits;

/// <summary>How many readers a redirect led on since the portal told of it last.</summary>
/// <param name="Id">The id of the redirect, as the API gives it out.</param>
/// <param name="Count">How many.</param>
public sealed record RedirectHits(string Id, int Count);
