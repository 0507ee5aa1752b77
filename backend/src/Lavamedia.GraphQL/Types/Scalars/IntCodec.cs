using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>The built-in <c>Int</c>: a signed 32-bit integer (spec section 3.5.1).</summary>
public sealed class IntCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(int);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            return CoercionResult.Invalid($"Int cannot represent non-integer value: {Inspection.Of(literal)}");
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? CoercionResult.Valid(value)
            : CoercionResult.Invalid($"Int cannot represent non 32-bit signed integer value: {node.Value}");
    }

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures)
    {
        if (
            value.ValueKind is not JsonValueKind.Number
            || !value.TryGetDouble(out var number)
            || number != Math.Floor(number)
        )
        {
            return CoercionResult.Invalid($"Int cannot represent non-integer value: {Inspection.Of(value)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? CoercionResult.Valid((int)number)
            : CoercionResult.Invalid($"Int cannot represent non 32-bit signed integer value: {Inspection.Of(value)}");
    }

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        if (value is int number)
        {
            writer.WriteNumberValue(number);
            error = null;
            return true;
        }

        var text =
            value as string
            ?? (value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : null);
        var isNumber =
            OutputNumber.TryRead(value, out var result)
            || (
                text is { Length: > 0 }
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out result)
            );
        if (!isNumber || result != Math.Floor(result) || !double.IsFinite(result))
        {
            error = $"Int cannot represent non-integer value: {Inspection.Of(value)}";
            return false;
        }

        if (result is < int.MinValue or > int.MaxValue)
        {
            error = $"Int cannot represent non 32-bit signed integer value: {Inspection.Of(value)}";
            return false;
        }

        writer.WriteNumberValue((int)result);
        error = null;
        return true;
    }
}
