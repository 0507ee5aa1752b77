using Lavamedia.Media.Assets;

namespace Lavamedia.Media.Variants;

/// <summary>A rendition of an asset in one format and size, made for delivery.</summary>
public sealed class MediaVariant
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The asset that this renders.</summary>
    public Guid MediaId { get; init; }

    /// <summary>The asset that this renders.</summary>
    public MediaAsset Media { get; init; } = null!;

    /// <summary>The encoding.</summary>
    public MediaFormat Format { get; init; }

    /// <summary>The key of the bytes in the blob store; column <c>url</c>.</summary>
    public required string StorageKey { get; set; }

    /// <summary>Width in pixels.</summary>
    public int Width { get; init; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; set; }

    /// <summary>Size in bytes.</summary>
    public long ByteSize { get; set; }

    /// <summary>Bits per second of sound or film; null for pictures.</summary>
    public long? Bitrate { get; init; }
}
