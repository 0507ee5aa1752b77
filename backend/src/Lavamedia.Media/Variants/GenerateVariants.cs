namespace Lavamedia.Media.Variants;

/// <summary>The job that makes the variants of an asset.</summary>
/// <param name="MediaId">The asset.</param>
public sealed record GenerateVariants(Guid MediaId);
