namespace Lavamedia.Identity.Federation.Linking;

/// <summary>A link that is gone.</summary>
/// <param name="Id">The key that it had.</param>
public sealed record UnlinkedLogin(Guid Id);
