using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Opaque ids of nodes: Base64 of <c>TypeName:key</c>, a UUID without hyphens.</summary>
public static class NodeId
{
    /// <summary>The opaque id of a key.</summary>
    public static string Encode(string typeName, object key) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes(
                $"{typeName}:{(key is Guid guid ? guid.ToString("N") : Convert.ToString(key, CultureInfo.InvariantCulture))}"
            )
        );

    /// <summary>Writes the opaque id of a UUID key as a JSON string, without allocating.</summary>
    /// <param name="typeName">The name of the node type; ASCII, as GraphQL names are.</param>
    /// <param name="key">The key.</param>
    /// <param name="writer">The response.</param>
    public static void Write(string typeName, Guid key, ResultWriter writer)
    {
        Span<byte> text = stackalloc byte[typeName.Length + 33];
        Encoding.ASCII.GetBytes(typeName, text);
        text[typeName.Length] = (byte)':';
        key.TryFormat(text[(typeName.Length + 1)..], out _, "N");
        var span = writer.GetSpan(Base64.GetMaxEncodedToUtf8Length(text.Length) + 2);
        span[0] = (byte)'"';
        Base64.EncodeToUtf8(text, span[1..], out _, out var length);
        span[length + 1] = (byte)'"';
        writer.Advance(length + 2);
    }

    /// <summary>Takes an opaque id apart.</summary>
    /// <returns>False when it is not an id of this form.</returns>
    public static bool TryDecode(
        string id,
        [NotNullWhen(true)] out string? typeName,
        [NotNullWhen(true)] out string? key
    )
    {
        (typeName, key) = (null, null);
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            return false;
        }

        (typeName, key) = (text[..colon], text[(colon + 1)..]);
        return true;
    }

    /// <summary>The UUID key of an opaque id, if it is one of a certain type.</summary>
    public static bool TryDecode(string id, string expectedTypeName, out Guid key)
    {
        key = default;
        return TryDecode(id, out var typeName, out var text)
            && typeName == expectedTypeName
            && Guid.TryParseExact(text, "N", out key);
    }
}
