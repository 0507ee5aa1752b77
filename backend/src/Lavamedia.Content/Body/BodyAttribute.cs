using System.Collections.Frozen;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Content.Body;

/// <summary>The rule for one attribute of a node or mark.</summary>
internal sealed class BodyAttribute
{
    private readonly string type;
    private readonly bool nullable;
    private readonly int? minimum;
    private readonly int? maximum;
    private readonly int? maximumLength;
    private readonly Regex? pattern;
    private readonly FrozenSet<string> schemes;
    private readonly FrozenSet<string> values;
    private readonly string? referredType;

    private BodyAttribute(JsonElement json)
    {
        type = json.GetProperty("type").GetString()!;
        Required = Flag(json, "required");
        nullable = Flag(json, "nullable");
        minimum = Number(json, "minimum");
        maximum = Number(json, "maximum");
        maximumLength = Number(json, "maximumLength");
        pattern = json.TryGetProperty("pattern", out var text)
            ? new Regex($@"\A(?:{text.GetString()})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
            : null;
        schemes = Texts(json, "schemes", StringComparer.OrdinalIgnoreCase);
        values = Texts(json, "values", StringComparer.Ordinal);
        referredType = json.TryGetProperty("of", out var name) ? name.GetString() : null;
        IsSpoken = Flag(json, "spoken");
    }

    /// <summary>Whether a node without the attribute is refused.</summary>
    public bool Required { get; }

    /// <summary>Whether the value belongs to the text of the body.</summary>
    public bool IsSpoken { get; }

    /// <summary>Reads the <c>attributes</c> of a node or mark type.</summary>
    public static FrozenDictionary<string, BodyAttribute> ReadAll(JsonElement owner) =>
        owner.TryGetProperty("attributes", out var attributes)
            ? attributes
                .EnumerateObject()
                .ToFrozenDictionary(entry => entry.Name, entry => new BodyAttribute(entry.Value))
            : FrozenDictionary<string, BodyAttribute>.Empty;

    /// <summary>An attribute that is a text; null when it is not there.</summary>
    public static string? TextOf(JsonElement attributes, string name) =>
        attributes.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>What is wrong with a value, or null when it is right.</summary>
    public string? Refuse(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return nullable ? null : "must not be null";
        }

        return type switch
        {
            "integer" => RefuseInteger(value),
            "string" => RefuseText(value),
            "id" => RefuseText(value)
                ?? (
                    NodeId.TryDecode(value.GetString()!, referredType!, out Guid _)
                        ? null
                        : $"is not the id of a {referredType}"
                ),
            "embed" => RefuseText(value) ?? EmbedProvider.Refuse(value.GetString()!),
            "address" => RefuseText(value) ?? LinkAddress.Refuse(value.GetString()!, schemes),
            _ => throw new UnreachableException($"The body schema has an attribute of the unknown type '{type}'."),
        };
    }

    private static bool Flag(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.GetBoolean();

    private static FrozenSet<string> Texts(JsonElement json, string name, StringComparer comparer) =>
        json.TryGetProperty(name, out var list)
            ? list.EnumerateArray().Select(text => text.GetString()!).ToFrozenSet(comparer)
            : FrozenSet<string>.Empty;

    private static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private string? RefuseInteger(JsonElement value) =>
        value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number) ? "must be a whole number"
        : number < minimum || number > maximum ? $"must be between {minimum} and {maximum}"
        : null;

    private string? RefuseText(JsonElement value) =>
        value.ValueKind != JsonValueKind.String ? "must be a text"
        : value.GetString() is var text && text!.Length > maximumLength
            ? $"must not be longer than {maximumLength} characters"
        : text.Contains('\0', StringComparison.Ordinal) ? "must not contain the character U+0000"
        : values.Count > 0 && !values.Contains(text)
            ? $"must be one of {string.Join(", ", values.Order(StringComparer.Ordinal))}"
        : pattern is not null && !pattern.IsMatch(text) ? $"must match {pattern}"
        : null;
}
