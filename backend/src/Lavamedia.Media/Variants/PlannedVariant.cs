namespace Lavamedia.Media.Variants;

/// <summary>A variant that is to be made.</summary>
/// <param name="Format">The encoding.</param>
/// <param name="Width">The width in pixels.</param>
public sealed record PlannedVariant(MediaFormat Format, int Width);
