using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>
/// Tells the parts of one response as clients of before 2023 expect them (<c>incrementalSpec=v0.1</c>; Apollo calls it
/// <c>deferSpec=20220824</c>): every increment names its whole path and its label, and nothing is announced. A list tells the index of
/// its first item, so what was sent so far is kept; whoever asks for the present format pays nothing for it.
/// </summary>
internal sealed class OldIncrements
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, (JsonArray Path, string? Label)> pending = new(StringComparer.Ordinal);
    private JsonNode? sent;

    /// <summary>A part in the old format.</summary>
    /// <param name="part">The part in the present one.</param>
    public ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> part)
    {
        var present = JsonNode.Parse(part.Span)!.AsObject();
        foreach (var announced in Items(present, "pending"))
        {
            pending[announced["id"]!.GetValue<string>()] = (
                announced["path"]!.AsArray(),
                announced["label"]?.GetValue<string>()
            );
        }

        var old = new JsonObject();
        foreach (var name in new[] { "data", "errors", "extensions" })
        {
            if (present.ContainsKey(name))
            {
                old[name] = present[name]?.DeepClone();
            }
        }

        sent ??= present["data"]?.DeepClone();
        var increments = new JsonArray();
        foreach (var increment in Items(present, "incremental"))
        {
            increments.Add(Increment(increment));
        }

        foreach (var failed in Items(present, "completed").Where(completed => completed["errors"] is not null))
        {
            increments.Add(Failure(failed));
        }

        if (increments.Count > 0)
        {
            old["incremental"] = increments;
        }

        old["hasNext"] = present["hasNext"]?.DeepClone();
        return Write(old);
    }

    private static IEnumerable<JsonObject> Items(JsonObject part, string name) =>
        (part[name] as JsonArray ?? []).Select(item => item!.AsObject());

    private JsonObject Increment(JsonObject increment)
    {
        var (around, label) = pending[increment["id"]!.GetValue<string>()];
        var path = new JsonArray([.. around.Concat(increment["subPath"] as JsonArray ?? []).Select(Copy)]);
        var target = path.Aggregate(sent, (at, step) => At(at, step!));
        var old = new JsonObject();
        if (increment["items"] is JsonArray items)
        {
            old["items"] = items.DeepClone();
            if (target is JsonArray list)
            {
                path.Add(list.Count);
                items.Select(Copy).ToList().ForEach(list.Add);
            }
        }
        else
        {
            old["data"] = Copy(increment["data"]);
            foreach (var (name, value) in increment["data"] as JsonObject ?? [])
            {
                Merge(target!.AsObject(), name, value);
            }
        }

        old["path"] = path;
        return Labelled(old, label, increment["errors"]);
    }

    /// <summary>What was given up is null, and says why.</summary>
    private JsonObject Failure(JsonObject completed)
    {
        var (around, label) = pending[completed["id"]!.GetValue<string>()];
        var path = new JsonArray([.. around.Select(Copy)]);
        var old = new JsonObject();
        if (path.Aggregate(sent, (at, step) => At(at, step!)) is JsonArray list)
        {
            old["items"] = null;
            path.Add(list.Count);
        }
        else
        {
            old["data"] = null;
        }

        old["path"] = path;
        return Labelled(old, label, completed["errors"]);
    }

    private static JsonObject Labelled(JsonObject old, string? label, JsonNode? errors)
    {
        if (label is not null)
        {
            old["label"] = label;
        }

        if (errors is not null)
        {
            old["errors"] = Copy(errors);
        }

        return old;
    }

    /// <summary>Several deferred fragments may add to one object.</summary>
    private static void Merge(JsonObject target, string name, JsonNode? value)
    {
        if (target[name] is JsonObject known && value is JsonObject more)
        {
            foreach (var (inner, below) in more)
            {
                Merge(known, inner, below);
            }
        }
        else
        {
            target[name] = Copy(value);
        }
    }

    private static JsonNode? At(JsonNode? node, JsonNode step) =>
        step.GetValueKind() is JsonValueKind.Number ? node?[step.GetValue<int>()] : node?[step.GetValue<string>()];

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();

    private static ReadOnlyMemory<byte> Write(JsonObject value)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            value.WriteTo(writer);
        }

        return bytes.ToArray();
    }
}
