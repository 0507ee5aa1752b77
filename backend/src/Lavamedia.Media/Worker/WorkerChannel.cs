using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lavamedia.Media.Worker;

/// <summary>Frames on a pipe: four bytes of length, most significant first, then as many bytes.</summary>
internal static class WorkerChannel
{
    private const int LengthSize = sizeof(int);
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static async Task WriteJsonAsync<T>(Stream pipe, T value, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, Json);
        var length = new byte[LengthSize];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        await pipe.WriteAsync(length, cancellationToken);
        await pipe.WriteAsync(bytes, cancellationToken);
    }

    /// <summary>The next value, or the default when the pipe has ended between two frames.</summary>
    /// <exception cref="InvalidDataException">The frame is longer than <paramref name="maximumLength"/>.</exception>
    /// <exception cref="EndOfStreamException">The pipe ended within the frame.</exception>
    public static async Task<T?> ReadJsonAsync<T>(Stream pipe, int maximumLength, CancellationToken cancellationToken)
    {
        var header = new byte[LengthSize];
        var read = await pipe.ReadAtLeastAsync(header, LengthSize, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            return default;
        }

        if (read < LengthSize)
        {
            throw new EndOfStreamException("The pipe ended within a frame.");
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(header);
        if (length < 0 || length > maximumLength)
        {
            throw new InvalidDataException($"A frame of {length} bytes is not allowed.");
        }

        var bytes = new byte[length];
        await pipe.ReadExactlyAsync(bytes, cancellationToken);
        return JsonSerializer.Deserialize<T>(bytes, Json);
    }
}
