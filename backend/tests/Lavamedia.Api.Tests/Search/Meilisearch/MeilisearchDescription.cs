using System.Text.Json.Nodes;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>Meilisearch's description of itself (OpenAPI): which requests there are, and what may stand in them.</summary>
internal sealed class MeilisearchDescription
{
    private readonly JsonNode root;

    private MeilisearchDescription(JsonNode root)
    {
        this.root = root;
    }

    /// <summary>The file that the environment names; null when it names none.</summary>
    public static string? NamedFile { get; } =
        Environment.GetEnvironmentVariable("LAVAMEDIA_MEILISEARCH_OPENAPI") is { Length: > 0 } file ? file : null;

    public static MeilisearchDescription Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!);

    /// <summary>What is wrong with a request.</summary>
    public IEnumerable<string> Objections(string method, string path, JsonNode? body)
    {
        var parts = path.Split('/');
        var known = root["paths"]!
            .AsObject()
            .FirstOrDefault(row =>
                row.Key.Split('/') is var names
                && names.Length == parts.Length
                && names.Zip(parts).All(pair => pair.First == pair.Second || pair.First.StartsWith('{'))
            );
        if (known.Value?[method.ToLowerInvariant()] is not { } operation)
        {
            return [$"{method} {path} is not described."];
        }

        return operation["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema && body is not null
            ? Objections(schema, body, $"{method} {known.Key}")
            : [];
    }

    private IEnumerable<string> Objections(JsonNode schema, JsonNode value, string place)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = root["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!;
        }

        if (schema["oneOf"] is JsonArray forms)
        {
            schema = forms.FirstOrDefault(form => form!["$ref"] is not null) ?? schema;
            return schema["oneOf"] is null ? Objections(schema, value, place) : [];
        }

        return value switch
        {
            JsonArray list when schema["items"] is JsonObject items => list.OfType<JsonNode>()
                .SelectMany(one => Objections(items, one, place)),
            JsonObject members when schema["properties"] is JsonObject properties => members.SelectMany(member =>
                properties[member.Key] is not { } property ? [$"{place}: {member.Key} is not described."]
                : member.Value is null ? []
                : Objections(property, member.Value, $"{place}.{member.Key}")
            ),
            _ => [],
        };
    }
}
