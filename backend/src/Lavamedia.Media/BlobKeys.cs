using System.Globalization;
using Lavamedia.Media.Variants;

namespace Lavamedia.Media;

/// <summary>Where the files of the library lie in the blob store.</summary>
internal static class BlobKeys
{
    /// <summary>Originals are named by their content: the same bytes lie there once.</summary>
    public static string Original(string checksum) => $"media/originals/{checksum[..2]}/{checksum}";

    public static string Variant(Guid mediaId, int width, MediaFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{Variants(mediaId)}/{width}.{MediaFormats.Extension(format)}");

    /// <summary>The folder of all variants of an asset.</summary>
    public static string Variants(Guid mediaId) => $"media/variants/{mediaId.ToString("N")[^2..]}/{mediaId:N}";
}
