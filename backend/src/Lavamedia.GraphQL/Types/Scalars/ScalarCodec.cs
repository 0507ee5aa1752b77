using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>
/// Reads and writes the values of a scalar (spec section 3.5.6): literals of documents, JSON of variables,
/// results of resolvers. Codecs are shared between requests and keep no state.
/// </summary>
public abstract class ScalarCodec
{
    /// <summary>The type that the read methods return and that C# members of this scalar have.</summary>
    public abstract Type ClrType { get; }

    /// <summary>Reads a literal; never a variable, never <c>null</c>.</summary>
    /// <param name="literal">The literal.</param>
    public abstract CoercionResult ReadLiteral(ValueNode literal);

    /// <summary>Reads a value of the request's variables; never JSON null.</summary>
    /// <param name="value">The JSON value.</param>
    /// <param name="requestFeatures">What the transport attached to the request, such as uploaded files.</param>
    public abstract CoercionResult ReadJson(JsonElement value, FeatureCollection? requestFeatures);

    /// <summary>Writes what a resolver returned. Nothing is written when the value is not of this scalar.</summary>
    /// <param name="value">The value; never null.</param>
    /// <param name="writer">The response.</param>
    /// <param name="error">What was wrong, for the response's error.</param>
    public abstract bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error);
}
