using Lavamedia.Content.Items;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Media;

/// <summary>A media asset in its role in an item. A row belongs to the version that used it first and never changes what it says.</summary>
public sealed class ContentMedia
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item again while the row is part of the version that the item shows, otherwise null.</summary>
    public Guid? ShownByContentId { get; set; }

    /// <summary>The asset.</summary>
    public Guid MediaId { get; init; }

    /// <summary>The asset.</summary>
    public MediaAsset Asset { get; init; } = null!;

    /// <summary>What the asset is for.</summary>
    public MediaRole Role { get; init; }

    /// <summary>The place among those of the same role, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The text for those who do not see the picture; null takes the asset's own.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The line below the picture; null takes the asset's own.</summary>
    public string? Caption { get; init; }

    /// <summary>The item that shows it.</summary>
    public ContentItem? ShownBy { get; init; }
}
