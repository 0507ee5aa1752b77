using System.Buffers;
using System.Security.Cryptography;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Blobs;

namespace Lavamedia.Media.Uploads;

/// <summary>Copies an upload to where it is kept, hashing it on the way; stops as soon as it is clear that it is refused.</summary>
internal static class ReceiveMedia
{
    private const int ChunkSize = 64 * 1024;

    public static async Task<ReceivedMedia> ReceiveAsync(
        MediaUpload upload,
        Stream to,
        MediaOptions options,
        CancellationToken cancellationToken
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            var length = 0L;
            var (mimeType, kind) = (string.Empty, default(MediaType));
            while (await ReadAsync(upload.Content, buffer, cancellationToken) is { Length: > 0 } chunk)
            {
                if (length == 0)
                {
                    // The first bytes decide: a program under the name of a picture is not received to its end.
                    var type = MediaSniffer.Sniff(chunk.Span[..Math.Min(chunk.Length, MediaSniffer.NeededBytes)]);
                    if (type?.Kind is not { } found)
                    {
                        return ReceivedMedia.Refused(new UnsupportedMediaError(type?.MimeType));
                    }

                    (mimeType, kind) = (type.MimeType, found);
                }

                length += chunk.Length;
                var limit = options.MaximumBytesOf(kind);
                if (length > limit || upload.DeclaredLength > limit)
                {
                    return ReceivedMedia.Refused(new MediaTooLargeError(limit));
                }

                hash.AppendData(chunk.Span);
                await WriteAsync(to, chunk, cancellationToken);
            }

            return length == 0
                ? ReceivedMedia.Refused(new UnsupportedMediaError(null))
                : new ReceivedMedia(kind, mimeType, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
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
