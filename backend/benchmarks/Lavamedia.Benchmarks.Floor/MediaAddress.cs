using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>Writes the signed addresses of media, as the product makes them, without allocating.</summary>
internal sealed class MediaAddress(string publicUrl, string secret)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);
    private readonly byte[] prefix = Encoding.UTF8.GetBytes($"{publicUrl.TrimEnd('/')}/media/");

    public void Write(Utf8JsonWriter writer, Guid mediaId, int width, ReadOnlySpan<byte> format)
    {
        var extension = format switch
        {
            [(byte)'A', ..] => "avif"u8,
            [(byte)'W', ..] => "webp"u8,
            [(byte)'P', ..] => "png"u8,
            _ => "jpg"u8,
        };
        Span<byte> signed = stackalloc byte[64];
        mediaId.TryFormat(signed, out _, "N");
        signed[32] = (byte)'/';
        width.TryFormat(signed[33..], out var digits, default, CultureInfo.InvariantCulture);
        signed[33 + digits] = (byte)'.';
        extension.CopyTo(signed[(34 + digits)..]);
        Span<byte> signature = stackalloc byte[32];
        HMACSHA256.HashData(key, signed[..(34 + digits + extension.Length)], signature);

        Span<byte> url = stackalloc byte[256];
        prefix.CopyTo(url);
        var length = prefix.Length;
        mediaId.TryFormat(url[length..], out _, "D");
        length += 36;
        url[length++] = (byte)'/';
        signed.Slice(33, digits).CopyTo(url[length..]);
        length += digits;
        url[length++] = (byte)'-';
        length += Base64Url.EncodeToUtf8(signature[..16], url[length..]);
        url[length++] = (byte)'.';
        extension.CopyTo(url[length..]);
        writer.WriteStringValue(url[..(length + extension.Length)]);
    }
}
