namespace Lavamedia.Content.Previews.Sites;

/// <summary>The right to see the site as it will be.</summary>
/// <param name="UserId">Whose right it is: it ends with his right to read drafts.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record SitePreviewRight(Guid UserId, DateTimeOffset ExpiresAt);
