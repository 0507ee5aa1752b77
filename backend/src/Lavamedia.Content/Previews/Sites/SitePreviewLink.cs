namespace Lavamedia.Content.Previews.Sites;

/// <summary>Where a preview of the site begins.</summary>
/// <param name="Url">The address on the portal. Whoever has it sees the preview without an account.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record SitePreviewLink(string Url, DateTimeOffset ExpiresAt);
