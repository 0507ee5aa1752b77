using Lavamedia.Content.Items;

namespace Lavamedia.Content.FrontPages;

/// <summary>An item that was put into a section by hand. It keeps its place while readers do not see it.</summary>
public sealed class FrontPagePin
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the section.</summary>
    public Guid SectionId { get; init; }

    /// <summary>The section.</summary>
    public FrontPageSection Section { get; init; } = null!;

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The place within the section, from 0.</summary>
    public int Position { get; init; }
}
