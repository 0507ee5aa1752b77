using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Long</c>: a whole number of 64 bits.</summary>
public sealed class LongCodec : ScalarCodec
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(long);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        literal is IntValueNode number && long.TryParse(number.Value, CultureInfo.InvariantCulture, out var value)
            ? CoercionResult.Valid(value)
            : CoercionResult.Invalid($"Long cannot represent value: {Printer.Print(literal)}");

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out var number)
            ? CoercionResult.Valid(number)
            : CoercionResult.Invalid($"Long cannot represent value: {Inspection.Of(value)}");

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = null;
        switch (value)
        {
            case long or int or short or byte or uint:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                return true;
            default:
                error = $"Long cannot represent value: {Inspection.Of(value)}";
                return false;
        }
    }
}
