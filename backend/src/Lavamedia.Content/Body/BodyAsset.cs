using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Body;

/// <summary>Something of the media library that a body shows.</summary>
/// <param name="MediaId">The asset.</param>
/// <param name="Kind">What it must be there.</param>
/// <param name="AlternativeText">The text for those who do not see it; null takes the asset's own.</param>
/// <param name="Caption">The line below it.</param>
/// <param name="NeedsText">Whether who does not see it would miss something: not with what belongs to a film.</param>
public sealed record BodyAsset(
    Guid MediaId,
    MediaType Kind,
    string? AlternativeText = null,
    string? Caption = null,
    bool NeedsText = false
);
