namespace Lavamedia.Media.Uploads;

/// <summary>A file on its way into the library.</summary>
/// <param name="Filename">The name that the sender gives it.</param>
/// <param name="Content">The bytes, read once.</param>
/// <param name="DeclaredLength">How many bytes the sender says it has, if known.</param>
/// <param name="AlternativeText">The text for those who do not see the picture.</param>
/// <param name="Caption">The line below the picture.</param>
/// <param name="Credit">Who made it and who holds the rights.</param>
/// <param name="IsBulk">Whether it comes with many others, as in an import: what people upload meanwhile is ready before it.</param>
public sealed record MediaUpload(
    string Filename,
    Stream Content,
    long? DeclaredLength = null,
    string? AlternativeText = null,
    string? Caption = null,
    string? Credit = null,
    bool IsBulk = false
);
