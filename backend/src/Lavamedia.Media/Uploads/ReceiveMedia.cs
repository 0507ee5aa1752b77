using System.Buffers;
using System.Security.Cryptography;
using Lavamedia.Platform.Blobs;

namespace Lavamedia.Media.Uploads;

/// <summary>Copies an upload to where it is kept, hashing it on the way; stops as soon as it is clear that it is refused.</summary>
internal static class ReceiveMedia
{
    private const int ChunkSize = 64 * 1024;

    public static async Task<ReceivedMedia> ReceiveAsync(
        Stream from,
        Stream to,
        long maximumBytes,
        CancellationToken cancellationToken
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            var length = 0L;
            var type = default(SniffedMedia);
            while (await ReadAsync(from, buffer, cancellationToken) is { Length: > 0 } chunk)
            {
                if (length == 0)
                {
                    // The first bytes decide: a film under the name of a picture is not received to its end.
                    type = MediaSniffer.Sniff(chunk.Span[..Math.Min(chunk.Length, MediaSniffer.NeededBytes)]);
                    if (type is not { IsSupported: true })
                    {
                        return ReceivedMedia.Refused(new UnsupportedMediaError(type?.MimeType));
                    }
                }

                length += chunk.Length;
                if (length > maximumBytes)
                {
                    return ReceivedMedia.Refused(new MediaTooLargeError(maximumBytes));
                }

                hash.AppendData(chunk.Span);
                await WriteAsync(to, chunk, cancellationToken);
            }

            return type is null
                ? ReceivedMedia.Refused(new UnsupportedMediaError(null))
                : new ReceivedMedia(type.MimeType, length, Convert.ToHexStringLower(hash.GetHashAndReset()), null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(
        Stream from,
        byte[] buffer,
        CancellationToken cancellationToken
    )
    {
        var read = await from.ReadAtLeastAsync(
            buffer.AsMemory(0, ChunkSize),
            ChunkSize,
            throwOnEndOfStream: false,
            cancellationToken
        );
        return buffer.AsMemory(0, read);
    }

    private static async Task WriteAsync(Stream to, ReadOnlyMemory<byte> chunk, CancellationToken cancellationToken)
    {
        try
        {
            await to.WriteAsync(chunk, cancellationToken);
        }
        catch (IOException exception) when (DiskFull.Is(exception))
        {
            throw new BlobStoreFullException(exception);
        }
    }
}
