using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Any</c>: any JSON value. A string that a resolver returns is JSON text already (a <c>jsonb</c> column).</summary>
public sealed class AnyCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(JsonElement);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        CoercionResult.Valid(JsonSerializer.SerializeToElement(ToNode(literal)));

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
            case string json:
                writer.WriteRawValue(json);
                break;
            default:
                JsonSerializer.Serialize(writer, value, JsonSerializerOptions.Web);
                break;
        }

        return true;
    }

    private static JsonNode? ToNode(ValueNode literal) =>
        literal switch
        {
            NullValueNode => null,
            StringValueNode text => JsonValue.Create(text.Value),
            BooleanValueNode boolean => JsonValue.Create(boolean.Value),
            EnumValueNode name => JsonValue.Create(name.Value),
            IntValueNode number => JsonNode.Parse(number.Value),
            FloatValueNode number => JsonNode.Parse(number.Value),
            ListValueNode list => new JsonArray([.. list.Values.Select(ToNode)]),
            ObjectValueNode fields => new JsonObject(
                fields.Fields.Select(field => KeyValuePair.Create(field.Name.Value, ToNode(field.Value)))
            ),
            _ => throw new NotSupportedException($"A literal of kind {literal.Kind} is not constant."),
        };
}
