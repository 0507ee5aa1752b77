using Lavamedia.Content.Items;

namespace Lavamedia.Content.Series;

/// <summary>An item in its place in a series.</summary>
public sealed class SeriesPart
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the series.</summary>
    public Guid SeriesId { get; init; }

    /// <summary>The series.</summary>
    public Series Series { get; init; } = null!;

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The place among all items of the series, published or not, from 0.</summary>
    public int Position { get; init; }
}
