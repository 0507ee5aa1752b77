using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>Opaque ids: Base64 of the type's name and the key.</summary>
internal static class OpaqueId
{
    public static void Write(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> key, ResultWriter writer)
    {
        Span<byte> raw = stackalloc byte[prefix.Length + key.Length];
        prefix.CopyTo(raw);
        key.CopyTo(raw[prefix.Length..]);
        var span = writer.GetSpan(Base64.GetMaxEncodedToUtf8Length(raw.Length) + 2);
        span[0] = (byte)'"';
        Base64.EncodeToUtf8(raw, span[1..], out _, out var length);
        span[length + 1] = (byte)'"';
        writer.Advance(length + 2);
    }

    public static object Read(string id, string typeName, Type keyType)
    {
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(id));
            if (text.StartsWith(typeName + ":", StringComparison.Ordinal))
            {
                return Key(text[(typeName.Length + 1)..], keyType);
            }
        }
        catch (FormatException)
        {
            // Not Base64 or not a key: the same answer as for an id of another type.
        }

        throw new GraphQLException(new GraphQLError($"The id `{id}` is not an id of {typeName}.")
        {
            Code = ExecutionErrorCodes.InvalidNodeId,
        });
    }

    private static object Key(string text, Type type) =>
        type == typeof(Guid) ? Guid.Parse(text) : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
}
