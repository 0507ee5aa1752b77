namespace Lavamedia.Content.Releases;

/// <summary>A release that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Name">What it was called.</param>
public sealed record DeletedContentRelease(Guid Id, string Name);
