using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>The built-in <c>Boolean</c> (spec section 3.5.4).</summary>
public sealed class BooleanCodec : ScalarCodec
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <inheritdoc/>
    public override Type ClrType => typeof(bool);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        literal is BooleanValueNode node
            ? CoercionResult.Valid(node.Value ? True : False)
            : CoercionResult.Invalid($"Boolean cannot represent a non boolean value: {Inspection.Of(literal)}");

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind switch
        {
            JsonValueKind.True => CoercionResult.Valid(True),
            JsonValueKind.False => CoercionResult.Valid(False),
            _ => CoercionResult.Invalid($"Boolean cannot represent a non boolean value: {Inspection.Of(value)}"),
        };

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        error = null;
        if (value is bool boolean)
        {
            writer.WriteBooleanValue(boolean);
            return true;
        }

        if (OutputNumber.TryRead(value, out var number))
        {
            writer.WriteBooleanValue(number != 0);
            return true;
        }

        error = $"Boolean cannot represent a non boolean value: {Inspection.Of(value)}";
        return false;
    }
}
