using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>The built-in <c>String</c> (spec section 3.5.3).</summary>
public sealed class StringCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(string);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        literal is StringValueNode node
            ? CoercionResult.Valid(node.Value)
            : CoercionResult.Invalid($"String cannot represent a non string value: {Inspection.Of(literal)}");

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind is JsonValueKind.String
            ? CoercionResult.Valid(value.GetString())
            : CoercionResult.Invalid($"String cannot represent a non string value: {Inspection.Of(value)}");

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = null;
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                return true;
            case bool or JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False }:
                writer.WriteStringValue(Inspection.Of(value));
                return true;
            case JsonElement { ValueKind: JsonValueKind.String } json:
                json.WriteTo(writer);
                return true;
            case JsonElement { ValueKind: JsonValueKind.Number }
            or sbyte
            or byte
            or short
            or ushort
            or int
            or uint
            or long
            or ulong
            or float
            or double
            or decimal:
                writer.WriteStringValue(Inspection.Of(value));
                return true;
            case Guid or Uri or Enum or char:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                return true;
            default:
                error = $"String cannot represent value: {Inspection.Of(value)}";
                return false;
        }
    }
}
