using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Variants;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media.Delivery;

/// <summary>
/// Makes and checks the addresses of media. An address is a capability: whoever has it may read the file, and nobody can guess
/// the address of another one.
/// </summary>
public sealed class MediaAddresses(IOptions<MediaOptions> options)
{
    /// <summary>The name of an original in its address.</summary>
    public const string OriginalName = "original";

    private const int SignatureBytes = 16;

    private byte[]? key;

    /// <summary>The address of the original bytes.</summary>
    public string OfOriginal(Guid mediaId, string mimeType) =>
        Address(mediaId, OriginalName, MediaSniffer.ExtensionOf(mimeType));

    /// <summary>The address of a variant.</summary>
    public string OfVariant(Guid mediaId, MediaFormat format, int width) =>
        Address(mediaId, width.ToString(CultureInfo.InvariantCulture), MediaFormats.Extension(format));

    /// <summary>Whether an address is one of ours, compared in constant time.</summary>
    public bool IsGenuine(Guid mediaId, string name, string extension, string signature) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Sign(mediaId, name, extension)),
            Encoding.ASCII.GetBytes(signature)
        );

    private string Address(Guid mediaId, string name, string extension) =>
        $"{options.Value.PublicUrl.AsSpan().TrimEnd('/')}/media/{mediaId:D}/{name}-{Sign(mediaId, name, extension)}.{extension}";

    private string Sign(Guid mediaId, string name, string extension)
    {
        var size = 34 + name.Length + extension.Length;
        Span<byte> text = size <= 256 ? stackalloc byte[size] : new byte[size];
        mediaId.TryFormat(text, out var length, "N");
        text[length++] = (byte)'/';
        length += Encoding.ASCII.GetBytes(name, text[length..]);
        text[length++] = (byte)'.';
        length += Encoding.ASCII.GetBytes(extension, text[length..]);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key ??= ReadKey(), text[..length], signature);
        return Base64Url.EncodeToString(signature[..SignatureBytes]);
    }

    private byte[] ReadKey()
    {
        var secret = Encoding.UTF8.GetBytes(options.Value.UrlSecret);
        return secret.Length >= 32
            ? secret
            : throw new InvalidOperationException("Lavamedia:MediaUrlSecret must have at least 32 bytes.");
    }
}
