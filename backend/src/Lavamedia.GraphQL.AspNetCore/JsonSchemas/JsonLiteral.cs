using System.Globalization;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.JsonSchemas;

/// <summary>Defaults as JSON schemas show them.</summary>
internal static class JsonLiteral
{
    /// <summary>The JSON of a value; null when there is none, or it is <c>null</c> or an object, which schemas show otherwise.</summary>
    public static JsonNode? Of(ValueNode? value) =>
        value switch
        {
            IntValueNode number => JsonValue.Create(long.Parse(number.Value, CultureInfo.InvariantCulture)),
            FloatValueNode number => JsonValue.Create(double.Parse(number.Value, CultureInfo.InvariantCulture)),
            StringValueNode text => JsonValue.Create(text.Value),
            BooleanValueNode truth => JsonValue.Create(truth.Value),
            EnumValueNode name => JsonValue.Create(name.Value),
            ListValueNode list => new JsonArray([.. list.Values.Select(Of)]),
            _ => null,
        };
}
