using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>
/// The values of custom fields as versions keep them: one JSON object, a member for each field that says something, ids as the schema
/// gives them. Readers of values are tolerant: what does not fit the definition (any longer) is as if it were not there.
/// </summary>
internal static class CustomFieldValues
{
    /// <summary>The values without empty texts, empty lists and nulls; null when nothing is left.</summary>
    public static JsonElement? Trimmed(JsonElement? values)
    {
        if (values is not { ValueKind: JsonValueKind.Object } given)
        {
            return values is { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } ? null : values;
        }

        return TrimmedNode(JsonNode.Parse(given.GetRawText())) is JsonObject { Count: > 0 } left
            ? JsonSerializer.SerializeToElement(left)
            : null;
    }

    /// <summary>The values of those fields that a type has; what an earlier definition knew is left behind.</summary>
    public static JsonElement? Fitting(ModelType? type, JsonElement? values)
    {
        if (type is null || values is not { ValueKind: JsonValueKind.Object } given)
        {
            return null;
        }

        return Fitting(type.Fields, given) is { Count: > 0 } left ? JsonSerializer.SerializeToElement(left) : null;
    }

    /// <summary>The values below the key of their type: what lists are filtered and sorted by.</summary>
    public static JsonElement? Keyed(ModelType? type, JsonElement? values) =>
        Fitting(type, values) is { } fitting
            ? JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement> { [type!.Key] = fitting })
            : null;

    /// <summary>Whether a value has the form that a field asks for, whatever it says.</summary>
    public static bool Fits(ModelField field, JsonElement value) =>
        field.IsList
            ? value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => FitsOne(field, item))
            : FitsOne(field, value);

    /// <summary>The elements of a value: of a list its own, otherwise the value.</summary>
    public static IEnumerable<JsonElement> ElementsOf(ModelField field, JsonElement value) =>
        field.IsList ? value.EnumerateArray() : [value];

    private static bool FitsOne(ModelField field, JsonElement value) =>
        field.Kind switch
        {
            ContentFieldKind.Number => value.ValueKind == JsonValueKind.Number,
            ContentFieldKind.Boolean => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            ContentFieldKind.RichText or ContentFieldKind.Group => value.ValueKind == JsonValueKind.Object,
            ContentFieldKind.Choice => value.ValueKind == JsonValueKind.String
                && field.Choices.Any(choice => value.ValueEquals(choice.Value)),
            _ => value.ValueKind == JsonValueKind.String,
        };

    private static JsonObject Fitting(IEnumerable<ModelField> fields, JsonElement values)
    {
        var left = new JsonObject();
        foreach (var field in fields)
        {
            if (!values.TryGetProperty(field.Key, out var value))
            {
                continue;
            }

            var elements = field.IsList && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;
            if (field.IsList && value.ValueKind == JsonValueKind.Array)
            {
                var kept = elements
                    .Where(item => FitsOne(field, item))
                    .Select(item => FittingOne(field, item))
                    .ToArray();
                if (kept.Length > 0)
                {
                    left[field.Key] = new JsonArray(kept);
                }
            }
            else if (!field.IsList && FitsOne(field, value))
            {
                left[field.Key] = FittingOne(field, value);
            }
        }

        return left;
    }

    private static JsonNode? FittingOne(ModelField field, JsonElement value) =>
        field.Kind == ContentFieldKind.Group ? Fitting(field.Fields, value) : JsonNode.Parse(value.GetRawText());

    private static JsonNode? TrimmedNode(JsonNode? node)
    {
        switch (node)
        {
            // A document is its own; white space in it means something.
            case JsonObject document
                when document["type"]?.GetValueKind() == JsonValueKind.String && document.ContainsKey("content"):
                return document.DeepClone();
            case JsonObject given:
                var left = new JsonObject();
                foreach (var (name, value) in given)
                {
                    if (TrimmedNode(value) is { } kept)
                    {
                        left[name] = kept;
                    }
                }

                return left.Count > 0 ? left : null;
            case JsonArray list:
                var items = list.Select(TrimmedNode).Where(item => item is not null).ToArray();
                return items.Length > 0 ? new JsonArray(items) : null;
            case JsonValue text when text.GetValueKind() == JsonValueKind.String:
                var trimmed = text.GetValue<string>().Trim();
                return trimmed.Length > 0 ? JsonValue.Create(trimmed) : null;
            default:
                return node?.DeepClone();
        }
    }
}
