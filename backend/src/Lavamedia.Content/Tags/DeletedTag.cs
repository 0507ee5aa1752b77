namespace Lavamedia.Content.Tags;

/// <summary>A tag that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Name">The name that it had.</param>
public sealed record DeletedTag(Guid Id, string Name);
