using Lavamedia.Content.Items;

namespace Lavamedia.Content.Corrections;

/// <summary>What readers are told was wrong before.</summary>
public sealed class ContentCorrection
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The version that put it right.</summary>
    public int VersionNumber { get; init; }

    /// <summary>The note, as readers see it.</summary>
    public required string Note { get; init; }

    /// <summary>When it was put right.</summary>
    public DateTimeOffset CorrectedAt { get; init; }
}
