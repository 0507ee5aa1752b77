namespace Lavamedia.Media.Uploads;

/// <summary>What a file says of itself in figures.</summary>
/// <param name="Width">Pixels from left to right; null for what is not seen.</param>
/// <param name="Height">Pixels from top to bottom; null for what is not seen.</param>
/// <param name="Duration">Seconds; null for what does not last, and for films and sound that do not say it.</param>
/// <param name="MimeType">What it is, where the first bytes do not say that precisely.</param>
internal sealed record MediaFigures(
    int? Width = null,
    int? Height = null,
    double? Duration = null,
    string? MimeType = null
);
