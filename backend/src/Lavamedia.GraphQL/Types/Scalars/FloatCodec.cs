using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>The built-in <c>Float</c>: a finite double (spec section 3.5.2).</summary>
public sealed class FloatCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(double);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode node => node.Value,
            FloatValueNode node => node.Value,
            _ => null,
        };
        return
            text is not null
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? CoercionResult.Valid(value)
            : CoercionResult.Invalid($"Float cannot represent non numeric value: {Inspection.Of(literal)}");
    }

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? CoercionResult.Valid(number)
            : CoercionResult.Invalid($"Float cannot represent non numeric value: {Inspection.Of(value)}");

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        var text =
            value as string
            ?? (value is JsonElement { ValueKind: JsonValueKind.String } json ? json.GetString() : null);
        var isNumber =
            OutputNumber.TryRead(value, out var number)
            || (
                text is { Length: > 0 }
                && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            );
        if (!isNumber || !double.IsFinite(number))
        {
            error = $"Float cannot represent non numeric value: {Inspection.Of(value)}";
            return false;
        }

        writer.WriteNumberValue(number);
        error = null;
        return true;
    }
}
