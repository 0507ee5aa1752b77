using System.Text.Json;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Variants;

namespace Lavamedia.Media.Assets;

/// <summary>A picture, film, recording, file of captions or file to download of the media library.</summary>
public sealed class MediaAsset
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What kind of thing it is.</summary>
    public MediaType Type { get; init; }

    /// <summary>How far it is on its way to use.</summary>
    public MediaStatus Status { get; set; } = MediaStatus.Processing;

    /// <summary>Why the original could not be processed, for editors and operators.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The name of the file as it was uploaded, without folders; data only, never a path.</summary>
    public required string Filename { get; init; }

    /// <summary>The media type found in the bytes, such as <c>image/jpeg</c>.</summary>
    public required string MimeType { get; init; }

    /// <summary>The key of the original bytes in the blob store; column <c>storage_url</c>.</summary>
    public required string StorageKey { get; init; }

    /// <summary>SHA-256 of the original bytes, in lower-case hexadecimal.</summary>
    public required string Checksum { get; init; }

    /// <summary>Size of the original in bytes.</summary>
    public long ByteSize { get; init; }

    /// <summary>Width of the upright picture or film in pixels.</summary>
    public int? Width { get; set; }

    /// <summary>Height of the upright picture or film in pixels.</summary>
    public int? Height { get; set; }

    /// <summary>Length in seconds of sound or film.</summary>
    public double? Duration { get; init; }

    /// <summary>The text for those who do not see the picture or film; of sound and of files to download, what they are called.</summary>
    public string? AlternativeText { get; set; }

    /// <summary>The line below the picture, film or recording.</summary>
    public string? Caption { get; set; }

    /// <summary>Who made it and who holds the rights.</summary>
    public string? Credit { get; set; }

    /// <summary>The average colour as <c>#rrggbb</c>, shown while the picture loads.</summary>
    public string? DominantColor { get; set; }

    /// <summary>What must stay in view when the picture is cropped: 0 is the left edge, 1 the right.</summary>
    public double FocalPointX { get; set; } = 0.5;

    /// <summary>What must stay in view when the picture is cropped: 0 is the top, 1 the bottom.</summary>
    public double FocalPointY { get; set; } = 0.5;

    /// <summary>What else is known of the file, such as the number of frames.</summary>
    public JsonElement? Metadata { get; set; }

    /// <summary>Whether something that readers see uses it. Kept by the modules that use media, in the transaction of the use.</summary>
    public bool IsPublic { get; set; }

    /// <summary>The key of the user who uploaded it; column <c>uploaded_by</c>.</summary>
    public Guid? UploadedById { get; init; }

    /// <summary>The user who uploaded it.</summary>
    public User? UploadedBy { get; init; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The renditions made so far.</summary>
    public List<MediaVariant> Variants { get; init; } = [];
}
