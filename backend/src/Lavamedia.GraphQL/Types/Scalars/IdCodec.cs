using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>The built-in <c>ID</c>: an opaque key, always a string at run time (spec section 3.5.5).</summary>
public sealed class IdCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(string);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        literal switch
        {
            StringValueNode node => CoercionResult.Valid(node.Value),
            IntValueNode node => CoercionResult.Valid(node.Value),
            _ => CoercionResult.Invalid(
                $"ID cannot represent a non-string and non-integer value: {Inspection.Of(literal)}"
            ),
        };

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures)
    {
        if (value.ValueKind is JsonValueKind.String)
        {
            return CoercionResult.Valid(value.GetString());
        }

        return
            value.ValueKind is JsonValueKind.Number
            && value.TryGetDouble(out var number)
            && number == Math.Floor(number)
            ? CoercionResult.Valid(Inspection.Of(value))
            : CoercionResult.Invalid($"ID cannot represent value: {Inspection.Of(value)}");
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = null;
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                return true;
            case JsonElement { ValueKind: JsonValueKind.String } json:
                json.WriteTo(writer);
                return true;
            case Guid or Uri:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                return true;
            case not bool
                when OutputNumber.TryRead(value, out var number)
                    && number == Math.Floor(number)
                    && value is not JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False }:
                writer.WriteStringValue(Inspection.Of(value));
                return true;
            default:
                error = $"ID cannot represent value: {Inspection.Of(value)}";
                return false;
        }
    }
}
