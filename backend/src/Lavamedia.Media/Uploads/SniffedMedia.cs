using Lavamedia.Media.Assets;

namespace Lavamedia.Media.Uploads;

/// <summary>What the first bytes of a file say about it.</summary>
/// <param name="MimeType">The media type that the bytes have, whatever the file is called.</param>
/// <param name="Kind">What it is in the library; null when such files may not be uploaded.</param>
public sealed record SniffedMedia(string MimeType, MediaType? Kind)
{
    /// <summary>Whether such files may be uploaded.</summary>
    public bool IsSupported => Kind is not null;
}
