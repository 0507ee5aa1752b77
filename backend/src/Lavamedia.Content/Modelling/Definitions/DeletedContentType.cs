namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>A type that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Key">The name that it had for programs.</param>
public sealed record DeletedContentType(Guid Id, string Key);
