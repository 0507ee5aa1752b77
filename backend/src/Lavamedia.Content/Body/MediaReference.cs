using System.Text;

namespace Lavamedia.Content.Body;

/// <summary>How a body names an asset: by the opaque id that <c>MediaAsset.id</c> has in the schema.</summary>
public static class MediaReference
{
    private const string Prefix = "MediaAsset:";

    /// <summary>The reference to an asset.</summary>
    public static string Format(Guid mediaId) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Prefix}{mediaId:D}"));

    /// <summary>Reads a reference; false when it is none, or one to something else.</summary>
    public static bool TryParse(string reference, out Guid mediaId)
    {
        mediaId = Guid.Empty;
        Span<byte> bytes = stackalloc byte[128];
        return reference.Length <= 128
            && Convert.TryFromBase64String(reference, bytes, out var length)
            && Encoding.ASCII.GetString(bytes[..length]) is var text
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && Guid.TryParseExact(text.AsSpan(Prefix.Length), "D", out mediaId);
    }
}
