using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Media;

/// <summary>A media asset to be used in an item.</summary>
/// <param name="MediaId">The asset.</param>
/// <param name="AlternativeText">The text for those who do not see the picture; the asset's own when absent.</param>
/// <param name="Caption">The line below the picture; the asset's own when absent.</param>
public sealed record ContentMediaInput(
    [property: ID<MediaAsset>] Guid MediaId,
    string? AlternativeText = null,
    string? Caption = null
);
