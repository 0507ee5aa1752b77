using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Finds members in JSON of the engine, so that their bytes can be sent on as they are.</summary>
internal static class JsonSlice
{
    /// <summary>The bytes of a member of an object; empty when it has none of the name, or is no object.</summary>
    public static ReadOnlyMemory<byte> Member(ReadOnlyMemory<byte> json, string name)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (json.IsEmpty || !reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return default;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = reader.ValueTextEquals(name);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isWanted)
            {
                return json[start..(int)reader.BytesConsumed];
            }
        }

        return default;
    }

    /// <summary>Whether there is no value: nothing at all, or <c>null</c>.</summary>
    public static bool IsNull(ReadOnlyMemory<byte> json) => json.IsEmpty || json.Span.SequenceEqual("null"u8);
}
