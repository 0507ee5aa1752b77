namespace Lavamedia.Content.Redirects.Managed;

/// <summary>A redirect that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Source">The path or pattern that it had.</param>
public sealed record DeletedManagedRedirect(Guid Id, string Source);
