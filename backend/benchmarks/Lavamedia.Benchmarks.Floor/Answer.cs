using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>One answer while it is written: values go from the driver's buffer to the response as UTF-8.</summary>
internal sealed class Answer(IBufferWriter<byte> output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static byte[]? scratch;

    public Utf8JsonWriter Json { get; } = new(output, Options);

    public void Text(NpgsqlDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
        {
            Json.WriteNullValue();
        }
        else
        {
            Json.WriteStringValue(Bytes(row, ordinal));
        }
    }

    public void Joined(ReadOnlySpan<byte> prefix, NpgsqlDataReader row, int ordinal)
    {
        var text = Bytes(row, ordinal);
        Span<byte> joined = stackalloc byte[512];
        prefix.CopyTo(joined);
        text.CopyTo(joined[prefix.Length..]);
        Json.WriteStringValue(joined[..(prefix.Length + text.Length)]);
    }

    public void Number(NpgsqlDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
        {
            Json.WriteNullValue();
        }
        else
        {
            Json.WriteNumberValue(row.GetInt32(ordinal));
        }
    }

    public void Moment(NpgsqlDataReader row, int ordinal)
    {
        if (row.IsDBNull(ordinal))
        {
            Json.WriteNullValue();
        }
        else
        {
            Json.WriteStringValue(row.GetDateTime(ordinal));
        }
    }

    /// <summary>jsonb travels as a version byte and its text.</summary>
    public void Document(NpgsqlDataReader row, int ordinal) =>
        Json.WriteRawValue(Bytes(row, ordinal)[1..], skipInputValidation: true);

    public void Id(ReadOnlySpan<byte> typeName, Guid key)
    {
        Span<byte> text = stackalloc byte[64];
        typeName.CopyTo(text);
        text[typeName.Length] = (byte)':';
        key.TryFormat(text[(typeName.Length + 1)..], out _, "N");
        Span<byte> encoded = stackalloc byte[88];
        Base64.EncodeToUtf8(text[..(typeName.Length + 33)], encoded, out _, out var length);
        Json.WriteStringValue(encoded[..length]);
    }

    /// <summary>The bytes of a column as PostgreSQL sent them; valid until the next call.</summary>
    public static ReadOnlySpan<byte> Bytes(NpgsqlDataReader row, int ordinal)
    {
        var length = (int)row.GetBytes(ordinal, 0, null, 0, 0);
        if (scratch is null || scratch.Length < length)
        {
            scratch = new byte[Math.Max(16 * 1024, length * 2)];
        }

        row.GetBytes(ordinal, 0, scratch, 0, length);
        return scratch.AsSpan(0, length);
    }

    /// <summary>An answer to a request; flush it when it is complete.</summary>
    public static Answer To(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return new Answer(context.Response.BodyWriter);
    }

    public async Task SendAsync(HttpContext context)
    {
        Json.Flush();
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public void Dispose() => Json.Dispose();
}
