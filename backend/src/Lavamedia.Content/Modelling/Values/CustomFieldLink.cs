using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>Something that a custom field refers to.</summary>
/// <param name="Field">The field.</param>
/// <param name="Path">The way to the reference in the values.</param>
/// <param name="TargetId">The item or asset; null for what is no id of such a thing.</param>
/// <param name="MediaKind">What an asset must be.</param>
internal sealed record CustomFieldLink(
    ModelField Field,
    IReadOnlyList<string> Path,
    Guid? TargetId,
    MediaType MediaKind = MediaType.Image
);
