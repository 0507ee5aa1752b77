using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>A scalar that is written as a string: what a derived class adds is how the text is read and made.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <param name="name">The name of the scalar, for errors.</param>
public abstract class TextCodec<T>(string name) : ScalarCodec
    where T : notnull
{
    /// <inheritdoc/>
    public override Type ClrType => typeof(T);

    /// <inheritdoc/>
    public override CoercionResult ReadLiteral(ValueNode literal) =>
        literal is StringValueNode text && TryRead(text.Value, out var value)
            ? CoercionResult.Valid(value)
            : CoercionResult.Invalid($"{name} cannot represent value: {Printer.Print(literal)}");

    /// <inheritdoc/>
    public override CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures) =>
        value.ValueKind is JsonValueKind.String && TryRead(value.GetString()!, out var result)
            ? CoercionResult.Valid(result)
            : CoercionResult.Invalid($"{name} cannot represent value: {Inspection.Of(value)}");

    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error)
    {
        if (value is T typed)
        {
            writer.WriteStringValue(Write(typed));
            error = null;
            return true;
        }

        error = $"{name} cannot represent value: {Inspection.Of(value)}";
        return false;
    }

    /// <summary>Reads a value.</summary>
    protected abstract bool TryRead(string text, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    protected abstract string Write(T value);
}
