using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>
/// Any JSON value, as it is. Literals become the JSON that they look like; enum literals become strings. Of what resolvers return,
/// JSON documents are shown as they are and other objects as JSON in the manner of the web.
/// </summary>
public sealed class AnyCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(JsonElement);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(literal, writer);
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = 1000 });
        return CoercionResult.Valid(JsonElement.ParseValue(ref reader));
    }

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        CoercionResult.Valid(value.Clone());

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = null;
        switch (value)
        {
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case JsonDocument document:
                document.RootElement.WriteTo(writer);
                break;
            case JsonNode node:
                node.WriteTo(writer);
                break;
            default:
                JsonSerializer.Serialize(writer, value, value.GetType(), JsonSerializerOptions.Web);
                break;
        }

        return true;
    }

    private static void Write(ValueNode literal, Utf8JsonWriter writer)
    {
        switch (literal)
        {
            case IntValueNode number:
                writer.WriteRawValue(number.Value);
                break;
            case FloatValueNode number:
                writer.WriteRawValue(number.Value);
                break;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                break;
            case EnumValueNode name:
                writer.WriteStringValue(name.Value);
                break;
            case BooleanValueNode boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case ListValueNode list:
                writer.WriteStartArray();
                foreach (var item in list.Values)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case ObjectValueNode value:
                writer.WriteStartObject();
                foreach (var field in value.Fields)
                {
                    writer.WritePropertyName(field.Name.Value);
                    Write(field.Value, writer);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
