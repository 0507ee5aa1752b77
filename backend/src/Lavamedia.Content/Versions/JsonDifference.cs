using System.Text.Json.Nodes;

namespace Lavamedia.Content.Versions;

/// <summary>Writes the difference of two JSON values as a patch that turns the first into the second (RFC 6902).</summary>
internal static class JsonDifference
{
    public static JsonArray Between(JsonNode? before, JsonNode? after)
    {
        var operations = new JsonArray();
        Compare(before, after, string.Empty, operations);
        return operations;
    }

    private static void Compare(JsonNode? before, JsonNode? after, string path, JsonArray operations)
    {
        switch (before, after)
        {
            case (JsonObject left, JsonObject right):
                CompareObjects(left, right, path, operations);
                break;
            case (JsonArray left, JsonArray right):
                CompareArrays(left, right, path, operations);
                break;
            case var _ when !JsonNode.DeepEquals(before, after):
                operations.Add(Operation("replace", path, after));
                break;
        }
    }

    private static void CompareObjects(JsonObject before, JsonObject after, string path, JsonArray operations)
    {
        foreach (var (name, _) in before)
        {
            if (!after.ContainsKey(name))
            {
                operations.Add(Operation("remove", Join(path, name)));
            }
        }

        foreach (var (name, value) in after)
        {
            if (before.TryGetPropertyValue(name, out var former))
            {
                Compare(former, value, Join(path, name), operations);
            }
            else
            {
                operations.Add(Operation("add", Join(path, name), value));
            }
        }
    }

    // What both have in common at the start and at the end stays: a paragraph put into a long text is one operation.
    private static void CompareArrays(JsonArray before, JsonArray after, string path, JsonArray operations)
    {
        var shorter = Math.Min(before.Count, after.Count);
        var start = 0;
        while (start < shorter && JsonNode.DeepEquals(before[start], after[start]))
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && JsonNode.DeepEquals(before[^(end + 1)], after[^(end + 1)]))
        {
            end++;
        }

        var changed = shorter - start - end;
        for (var index = start; index < start + changed; index++)
        {
            Compare(before[index], after[index], Join(path, $"{index}"), operations);
        }

        for (var index = before.Count - end - 1; index >= start + changed; index--)
        {
            operations.Add(Operation("remove", Join(path, $"{index}")));
        }

        for (var index = start + changed; index < after.Count - end; index++)
        {
            operations.Add(Operation("add", Join(path, $"{index}"), after[index]));
        }
    }

    private static string Join(string path, string member) =>
        $"{path}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static JsonObject Operation(string name, string path) => new() { ["op"] = name, ["path"] = path };

    private static JsonObject Operation(string name, string path, JsonNode? value) =>
        new()
        {
            ["op"] = name,
            ["path"] = path,
            ["value"] = value?.DeepClone(),
        };
}
