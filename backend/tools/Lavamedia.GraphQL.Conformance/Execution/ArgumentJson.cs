using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.Conformance.Execution;

/// <summary>Coerced arguments as JSON, without those that were not given.</summary>
internal static class ArgumentJson
{
    public static JsonElement Of(ArgumentValues arguments) => JsonSerializer.SerializeToElement(ToObject(arguments));

    private static JsonObject ToObject(ArgumentValues values)
    {
        var json = new JsonObject();
        foreach (var definition in values.Definitions)
        {
            if (values.Has(definition.Ordinal))
            {
                json.Add(definition.Name, ToNode(values[definition.Ordinal]));
            }
        }

        return json;
    }

    private static JsonNode? ToNode(object? value) =>
        value switch
        {
            null => null,
            ArgumentValues nested => ToObject(nested),
            JsonElement json => JsonSerializer.SerializeToNode(json),
            string text => JsonValue.Create(text),
            IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToNode)]),
            _ => JsonSerializer.SerializeToNode(value),
        };
}
