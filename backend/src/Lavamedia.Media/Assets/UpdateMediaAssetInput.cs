using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Media.Assets;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateMediaAssetInput
{
    /// <summary>The asset.</summary>
    [ID<MediaAsset>]
    public required Guid Id { get; init; }

    /// <summary>The text for those who do not see the picture.</summary>
    public Optional<string?> AlternativeText { get; init; }

    /// <summary>The line below the picture.</summary>
    public Optional<string?> Caption { get; init; }

    /// <summary>Who made it and who holds the rights.</summary>
    public Optional<string?> Credit { get; init; }

    /// <summary>What must stay in view when the picture is cropped: 0 is the left edge, 1 the right.</summary>
    public Optional<double?> FocalPointX { get; init; }

    /// <summary>What must stay in view when the picture is cropped: 0 is the top, 1 the bottom.</summary>
    public Optional<double?> FocalPointY { get; init; }
}
