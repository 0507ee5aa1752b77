using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>The filters of Meilisearch that we write: <c>=</c>, <c>IS NULL</c>, <c>IN</c>, comparisons of numbers, joined by <c>OR</c>.</summary>
internal static partial class StandInFilter
{
    public static Func<JsonObject, bool> Parse(string filter, IReadOnlySet<string> filterable)
    {
        var alternatives = filter.Split(" OR ").Select(part => Condition(part, filterable)).ToArray();
        return document => alternatives.Any(alternative => alternative(document));
    }

    private static Func<JsonObject, bool> Condition(string text, IReadOnlySet<string> filterable)
    {
        var match = Form().Match(text);
        var name = match.Groups["name"].Value;
        if (!match.Success || !filterable.Contains(name))
        {
            throw new StandInFailure("invalid_search_filter");
        }

        var value = match.Groups["value"].Value.Trim('"');
        return match.Groups["operator"].Value switch
        {
            "IS NULL" => document => document[name] is null,
            "IN" => document => match.Groups["list"].Value.Split(", ").Any(one => Values(document[name]).Contains(one)),
            "=" => document => Values(document[name]).Contains(value),
            ">=" => document => Number(document[name]) >= double.Parse(value, CultureInfo.InvariantCulture),
            "<" => document => Number(document[name]) < double.Parse(value, CultureInfo.InvariantCulture),
            _ => throw new StandInFailure("invalid_search_filter"),
        };
    }

    private static double? Number(JsonNode? value) => value is null ? null : (double)value;

    private static IEnumerable<string> Values(JsonNode? value) =>
        value switch
        {
            null => [],
            JsonArray list => list.Select(one => one!.ToString()),
            _ => [value.ToString()],
        };

    [GeneratedRegex("""^(?<name>\w+) (?<operator>IS NULL|IN|=|>=|<)(?: \[(?<list>.*)\]| (?<value>.+))?$""")]
    private static partial Regex Form();
}
