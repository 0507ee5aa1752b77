namespace Lavamedia.Media.Uploads;

/// <summary>What the first bytes of a file say about it.</summary>
/// <param name="MimeType">The media type that the bytes have, whatever the file is called.</param>
/// <param name="IsSupported">Whether such files may be uploaded.</param>
public sealed record SniffedMedia(string MimeType, bool IsSupported);
