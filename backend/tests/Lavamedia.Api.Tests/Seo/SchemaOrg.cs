using System.Text.Json;
using System.Text.RegularExpressions;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>The vocabulary of schema.org, as the npm package <c>schema-dts</c> writes it down, to hold JSON-LD to it.</summary>
internal static partial class SchemaOrg
{
    private static readonly Dictionary<string, string[]> Parents = [];
    private static readonly Dictionary<string, Dictionary<string, string[]>> Properties = [];

    static SchemaOrg()
    {
        string? type = null;
        foreach (var line in File.ReadLines(Repository.PathOf("node_modules/schema-dts/dist/schema.d.ts")))
        {
            if (Interface().Match(line) is { Success: true } opened)
            {
                type = opened.Groups["name"].Value;
                Parents[type] = opened.Groups["parents"].Value.Split(',', StringSplitOptions.TrimEntries);
                Properties[type] = [];
            }
            else if (type is not null && Property().Match(line) is { Success: true } property)
            {
                Properties[type][property.Groups["name"].Value] = property
                    .Groups["range"]
                    .Value.Split('|', StringSplitOptions.TrimEntries);
            }
        }
    }

    /// <summary>What in a document schema.org does not know: types, properties of a type, values of a property.</summary>
    public static IReadOnlyList<string> ProblemsOf(JsonElement document)
    {
        var problems = new List<string>();
        if (document.GetProperty("@context").GetString() != "https://schema.org")
        {
            problems.Add("The context is not https://schema.org.");
        }

        Check(document, "$", problems);
        return problems;
    }

    private static void Check(JsonElement node, string path, List<string> problems)
    {
        var type = node.TryGetProperty("@type", out var named) ? named.GetString()! : "Thing";
        if (!Parents.ContainsKey(type + "Leaf"))
        {
            problems.Add($"{path}: there is no type {type}.");
            return;
        }

        foreach (var member in node.EnumerateObject().Where(member => member.Name[0] != '@'))
        {
            var range = Ancestors(type)
                .Select(ancestor => Properties[ancestor].GetValueOrDefault(member.Name))
                .FirstOrDefault(found => found is not null);
            if (range is null)
            {
                problems.Add($"{path}: {type} has no property {member.Name}.");
                continue;
            }

            var values =
                member.Value.ValueKind == JsonValueKind.Array
                    ? member.Value.EnumerateArray().ToArray()
                    : [member.Value];
            foreach (var value in values)
            {
                CheckValue(value, range, $"{path}.{member.Name}", problems);
            }
        }
    }

    private static void CheckValue(JsonElement value, string[] range, string path, List<string> problems)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var type = value.TryGetProperty("@type", out var named) ? named.GetString()! : "IdReference";
                if (type != "IdReference" && !Ancestors(type).Select(Name).Append(type).Intersect(range).Any())
                {
                    problems.Add($"{path}: a {type} is not one of {string.Join(", ", range)}.");
                }

                Check(value, path, problems);
                break;
            case JsonValueKind.Number
                when !range.Intersect(["Number", "Integer", "Text", "Distance", "QuantitativeValue"]).Any():
            case JsonValueKind.True or JsonValueKind.False when !range.Contains("Boolean"):
            case JsonValueKind.String when !range.Intersect(["Text", "URL", "Date", "DateTime", "Duration"]).Any():
                problems.Add($"{path}: {value.GetRawText()} is not one of {string.Join(", ", range)}.");
                break;
        }
    }

    private static IEnumerable<string> Ancestors(string type) => Above(type + "Leaf").Distinct();

    private static IEnumerable<string> Above(string name) =>
        Parents.TryGetValue(name, out var parents)
            ? parents.Where(Properties.ContainsKey).SelectMany(parent => Above(parent).Prepend(parent)).Append(name)
            : [];

    private static string Name(string definition) =>
        definition.EndsWith("Base", StringComparison.Ordinal) ? definition[..^"Base".Length] : definition;

    [GeneratedRegex(@"^(?:export )?interface (?<name>\w+(?:Base|Leaf)) extends (?<parents>[^{]+?) \{")]
    private static partial Regex Interface();

    [GeneratedRegex("^ +\"(?<name>\\w+)\"\\?: SchemaValue<(?<range>[^,]+), \"")]
    private static partial Regex Property();
}
