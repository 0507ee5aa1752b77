using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
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
public sealed class MediaAddresses(IOptions<MediaOptions> options) : IDisposable
{
    /// <summary>The name of an original in its address.</summary>
    public const string OriginalName = "original";

    private const int SignatureBytes = 16;

    /// <summary>What that many bytes are in base64url.</summary>
    private const int SignatureLength = 22;

    /// <summary>
    /// One for each thread: what signs has state, and to make it takes longer than to sign with it, which a list of articles asks for hundreds of
    /// times.
    /// </summary>
    private readonly ThreadLocal<IncrementalHash> signers = new(() =>
        IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, ReadKey(options.Value))
    );

    /// <summary>The address of the original bytes.</summary>
    public string OfOriginal(Guid mediaId, string mimeType) =>
        Address(mediaId, OriginalName, MediaSniffer.ExtensionOf(mimeType));

    /// <summary>The address of a variant.</summary>
    public string OfVariant(Guid mediaId, MediaFormat format, int width) =>
        Address(mediaId, width.ToString(CultureInfo.InvariantCulture), MediaFormats.Extension(format));

    /// <summary>Whether an address is one of ours, compared in constant time.</summary>
    public bool IsGenuine(Guid mediaId, string name, string extension, string signature)
    {
        Span<char> genuine = stackalloc char[SignatureLength];
        Sign(mediaId, name, extension, genuine);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes<char>(genuine),
            MemoryMarshal.AsBytes(signature.AsSpan())
        );
    }

    /// <inheritdoc />
    public void Dispose() => signers.Dispose();

    private string Address(Guid mediaId, string name, string extension)
    {
        Span<char> signature = stackalloc char[SignatureLength];
        Sign(mediaId, name, extension, signature);
        return $"{options.Value.PublicUrl.AsSpan().TrimEnd('/')}/media/{mediaId:D}/{name}-{signature}.{extension}";
    }

    private void Sign(Guid mediaId, string name, string extension, Span<char> signature)
    {
        var size = 34 + name.Length + extension.Length;
        Span<byte> text = size <= 256 ? stackalloc byte[size] : new byte[size];
        mediaId.TryFormat(text, out var length, "N");
        text[length++] = (byte)'/';
        length += Encoding.ASCII.GetBytes(name, text[length..]);
        text[length++] = (byte)'.';
        length += Encoding.ASCII.GetBytes(extension, text[length..]);
        Span<byte> seal = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var signer = signers.Value!;
        signer.AppendData(text[..length]);
        signer.GetHashAndReset(seal);
        Base64Url.EncodeToChars(seal[..SignatureBytes], signature);
    }

    private static byte[] ReadKey(MediaOptions options)
    {
        var secret = Encoding.UTF8.GetBytes(options.UrlSecret);
        return secret.Length >= 32
            ? secret
            : throw new InvalidOperationException("Lavamedia:MediaUrlSecret must have at least 32 bytes.");
    }
}
