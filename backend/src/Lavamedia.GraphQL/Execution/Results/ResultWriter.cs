using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Incremental;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Results;

/// <summary>
/// Writes one response as UTF-8 JSON into one pooled buffer. Unlike <see cref="Utf8JsonWriter"/> it can be wound back, which is how a
/// null discards the object around it. Not safe for several threads.
/// </summary>
public sealed class ResultWriter : IBufferWriter<byte>, IDisposable
{
    /// <summary>The largest number of errors in one response (rule G-10).</summary>
    public const int MaximumErrors = 100;

    private static readonly SearchValues<byte> MustEscape = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(i => (byte)i),
        (byte)'"',
        (byte)'\\',
        (byte)'\x7f',
    ]);

    private static readonly JsonWriterOptions ScalarOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly List<PathPart> _path = [];
    private readonly int _maximumBytes;
    private List<GraphQLError>? _errors;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private Utf8JsonWriter? _scalarWriter;

    /// <summary>A writer of a whole response.</summary>
    /// <param name="maximumBytes">Writing more than this fails with <see cref="RequestRefusedException"/>.</param>
    public ResultWriter(int maximumBytes = int.MaxValue) => _maximumBytes = maximumBytes;

    /// <summary>A writer of a part of a response.</summary>
    /// <param name="path">Where the part stands.</param>
    /// <param name="deferrals">Notes what of the part comes later; null when nothing can.</param>
    /// <param name="maximumBytes">Writing more than this fails with <see cref="RequestRefusedException"/>.</param>
    internal ResultWriter(ImmutableArray<object> path, DeferralLog? deferrals, int maximumBytes)
        : this(maximumBytes)
    {
        _path.AddRange(path.Select(PathPart.Of));
        Deferrals = deferrals;
    }

    /// <summary>The number of bytes written so far.</summary>
    public int Position { get; private set; }

    /// <summary>What was written so far; valid until the next call.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Position);

    /// <summary>The errors that were reported, at most <see cref="MaximumErrors"/>.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors ?? [];

    /// <summary>All errors that were reported, also those beyond the limit.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Notes what comes later; null when nothing can.</summary>
    internal DeferralLog? Deferrals { get; }

    /// <summary>The current path.</summary>
    internal ImmutableArray<object> Path => [.. _path.Select(part => part.Value)];

    /// <summary>Discards everything after a position.</summary>
    public void Truncate(int position)
    {
        Position = position;
        Deferrals?.Truncate(position);
    }

    /// <summary>Enters a field, for the paths of errors.</summary>
    public void PushPath(string responseName) => _path.Add(new PathPart(responseName, 0));

    /// <summary>Enters an item of a list, for the paths of errors.</summary>
    public void PushPath(int index) => _path.Add(new PathPart(null, index));

    /// <summary>Leaves what was entered last.</summary>
    public void PopPath() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Reports an error at the current path.</summary>
    public void ReportError(GraphQLError error)
    {
        if (ErrorCount++ < MaximumErrors)
        {
            (_errors ??= []).Add(error with { Path = Path });
        }
    }

    /// <summary>Reports that a field at the current path is null though its type does not allow it.</summary>
    public void ReportNull(FieldSelection field) =>
        ReportError(
            new GraphQLError(
                $"Cannot return null for non-nullable field {field.DeclaringType.Name}.{field.Field.Name}."
            )
            {
                Locations = field.Locations,
                Code = ExecutionErrorCodes.NonNullViolation,
            }
        );

    /// <summary>Reports that the viewer may not read a field at the current path.</summary>
    public void ReportRefusal(FieldSelection field)
    {
        foreach (var error in FieldFailures.Of(field, field.Decision).Errors)
        {
            ReportError(error);
        }
    }

    /// <summary>Writes bytes that are JSON already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(GetSpan(json.Length));
        Position += json.Length;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes a boolean.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a whole number.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, GetSpan(20), out var length);
        Position += length;
    }

    /// <summary>Writes a string from UTF-16.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        var span = GetSpan((value.Length * 3) + 2);
        var length = Encoding.UTF8.GetBytes(value, span[1..]);
        if (span.Slice(1, length).ContainsAny(MustEscape))
        {
            WriteScalar(JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
            return;
        }

        span[0] = (byte)'"';
        span[length + 1] = (byte)'"';
        Position += length + 2;
    }

    /// <summary>Writes a string from well-formed UTF-8, such as the bytes of a database column.</summary>
    public void WriteUtf8String(ReadOnlySpan<byte> value)
    {
        value.CopyTo(GetSpan(value.Length + 2)[1..]);
        QuoteInPlace(value.Length);
    }

    /// <summary>
    /// Makes a JSON string of well-formed UTF-8 that stands behind what is written, one byte further on, where a column
    /// was copied to. Only what has to be escaped is moved.
    /// </summary>
    /// <param name="length">The number of bytes of the text.</param>
    public void QuoteInPlace(int length)
    {
        var span = _buffer.AsSpan(Position, length + 2);
        var text = span.Slice(1, length);
        if (text.ContainsAny(MustEscape))
        {
            WriteEscaped(text);
            return;
        }

        span[0] = (byte)'"';
        span[length + 1] = (byte)'"';
        Position += length + 2;
    }

    /// <summary>Writes a UUID in its form with hyphens.</summary>
    public void WriteGuid(Guid value)
    {
        var span = GetSpan(38);
        span[0] = (byte)'"';
        value.TryFormat(span[1..], out _);
        span[37] = (byte)'"';
        Position += 38;
    }

    /// <summary>Writes a point in time as the scalar <c>DateTime</c> has it: UTC, with as many of seven fraction digits as are needed.</summary>
    public void WriteDateTime(DateTimeOffset value)
    {
        var span = GetSpan(32);
        span[0] = (byte)'"';
        value.UtcDateTime.TryFormat(
            span[1..],
            out var length,
            "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
            System.Globalization.CultureInfo.InvariantCulture
        );
        span[length + 1] = (byte)'Z';
        span[length + 2] = (byte)'"';
        Position += length + 3;
    }

    /// <summary>A JSON writer that appends one value here; <see cref="Utf8JsonWriter.Flush"/> it after that value.</summary>
    public Utf8JsonWriter BeginScalar()
    {
        if (_scalarWriter is null)
        {
            return _scalarWriter = new Utf8JsonWriter(this, ScalarOptions);
        }

        _scalarWriter.Reset(this);
        return _scalarWriter;
    }

    /// <inheritdoc />
    public void Advance(int count) => Position += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 256));
        return _buffer.AsMemory(Position);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(Math.Max(sizeHint, 16));
        return _buffer.AsSpan(Position);
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        _scalarWriter?.Dispose();
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        const int LargestEscape = 6;
        var copy = ArrayPool<byte>.Shared.Rent(text.Length);
        text.CopyTo(copy);
        var span = GetSpan((text.Length * LargestEscape) + 2);
        span[0] = (byte)'"';
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(
            copy.AsSpan(0, text.Length),
            span[1..],
            out _,
            out var length
        );
        span[length + 1] = (byte)'"';
        Position += length + 2;
        ArrayPool<byte>.Shared.Return(copy);
    }

    private void WriteScalar(JsonEncodedText text)
    {
        var bytes = text.EncodedUtf8Bytes;
        var span = GetSpan(bytes.Length + 2);
        span[0] = (byte)'"';
        bytes.CopyTo(span[1..]);
        span[bytes.Length + 1] = (byte)'"';
        Position += bytes.Length + 2;
    }

    /// <summary>A step of the path of errors: a field, or an item of a list.</summary>
    private readonly record struct PathPart(string? Name, int Index)
    {
        public object Value => Name is null ? Index : Name;

        public static PathPart Of(object part) =>
            part is string name ? new PathPart(name, 0) : new PathPart(null, (int)part);
    }

    private void Grow(int size)
    {
        if (_buffer.Length - Position >= size)
        {
            return;
        }

        // Before the buffer grows, so that what is over the limit is never held.
        if (Position > _maximumBytes - size)
        {
            throw RequestRefusedException.Of(
                ExecutionOutcome.Invalid,
                $"The response is longer than the {_maximumBytes} bytes that are allowed. Ask for fewer objects, or for fewer fields of them.",
                ExecutionErrorCodes.ResponseTooLong
            );
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Position + size));
        _buffer.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
