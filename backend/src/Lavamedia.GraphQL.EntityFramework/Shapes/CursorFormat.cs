using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// Cursors: the day they were made and the values of the order's terms at one element, sealed so that nobody can make one for another
/// list, filter, order or viewer, or with values of his own (Z-9). A day is exact enough for their end, and lets a page asked
/// twice be the same answer.
/// </summary>
internal sealed class CursorFormat(byte[] key, TimeSpan lifetime, TimeProvider clock)
{
    private const int SealLength = 16;
    private const int HeadLength = SealLength + sizeof(ushort);
    private const uint Null = uint.MaxValue;

    /// <summary>Writes the cursor of an element as a JSON string.</summary>
    /// <param name="binding">What the cursor belongs to: see <see cref="CursorBinding"/>.</param>
    /// <param name="values">For each term its text as UTF-8, or null.</param>
    /// <param name="writer">The response.</param>
    public void Write(ReadOnlySpan<byte> binding, IReadOnlyList<ReadOnlyMemory<byte>?> values, ResultWriter writer)
    {
        var length = HeadLength;
        foreach (var value in values)
        {
            length += sizeof(uint) + (value?.Length ?? 0);
        }

        var raw = ArrayPool<byte>.Shared.Rent(length);
        BinaryPrimitives.WriteUInt16BigEndian(raw.AsSpan(SealLength), Today());
        var position = HeadLength;
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32BigEndian(
                raw.AsSpan(position),
                value is null ? Null : (uint)value.Value.Length
            );
            position += sizeof(uint);
            if (value is { } bytes)
            {
                bytes.Span.CopyTo(raw.AsSpan(position));
                position += bytes.Length;
            }
        }

        Seal(binding, raw.AsSpan(SealLength, length - SealLength), raw);
        var span = writer.GetSpan(Base64Url.GetEncodedLength(length) + 2);
        span[0] = (byte)'"';
        var written = Base64Url.EncodeToUtf8(raw.AsSpan(0, length), span[1..]);
        span[written + 1] = (byte)'"';
        writer.Advance(written + 2);
        ArrayPool<byte>.Shared.Return(raw);
    }

    /// <summary>Opens a cursor that was made for the same list and has not expired.</summary>
    /// <exception cref="GraphQLException">It was not, or has (<c>HC0078</c>).</exception>
    public List<string?> Read(string cursor, ReadOnlySpan<byte> binding)
    {
        byte[] raw;
        try
        {
            raw = Base64Url.DecodeFromChars(cursor);
        }
        catch (FormatException)
        {
            throw Invalid(cursor);
        }

        Span<byte> seal = stackalloc byte[32];
        if (raw.Length < HeadLength)
        {
            throw Invalid(cursor);
        }

        Seal(binding, raw.AsSpan(SealLength), seal);
        if (!CryptographicOperations.FixedTimeEquals(seal[..SealLength], raw.AsSpan(0, SealLength)))
        {
            throw Invalid(cursor);
        }

        if (Today() - BinaryPrimitives.ReadUInt16BigEndian(raw.AsSpan(SealLength)) > lifetime.TotalDays)
        {
            throw Refused("The cursor has expired. Start again from the first page.");
        }

        var values = new List<string?>();
        for (var position = HeadLength; position < raw.Length; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(raw.AsSpan(position));
            position += sizeof(uint);
            values.Add(length == Null ? null : Encoding.UTF8.GetString(raw, position, (int)length));
            position += length == Null ? 0 : (int)length;
        }

        return values;
    }

    internal static GraphQLException Invalid(string cursor) =>
        Refused(
            $"The cursor `{(cursor.Length > 64 ? cursor[..64] + "…" : cursor)}` was not made by this field with these arguments for this viewer."
        );

    private static GraphQLException Refused(string message) =>
        new(new GraphQLError(message) { Code = ExecutionErrorCodes.InvalidCursor });

    private ushort Today() => (ushort)(clock.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays;

    private void Seal(ReadOnlySpan<byte> binding, ReadOnlySpan<byte> values, Span<byte> seal)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(prefix, binding.Length);
        hash.AppendData(prefix);
        hash.AppendData(binding);
        hash.AppendData(values);
        Span<byte> full = stackalloc byte[32];
        hash.GetHashAndReset(full);
        full[..SealLength].CopyTo(seal);
    }
}
