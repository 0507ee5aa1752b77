namespace Lavamedia.Identity.Federation.Providers;

/// <summary>A provider that is gone, with every link to it.</summary>
/// <param name="Id">The key that it had.</param>
public sealed record DeletedIdentityProvider(Guid Id);
