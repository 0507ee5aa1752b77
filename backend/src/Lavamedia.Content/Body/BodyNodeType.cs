using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>A type of node: the group it belongs to, what it may contain and which attributes it has.</summary>
internal sealed record BodyNodeType(
    string Name,
    string? Group,
    ContentExpression Content,
    bool AllowsMarks,
    FrozenDictionary<string, BodyAttribute> Attributes
)
{
    /// <summary>The attributes whose values belong to the text, always in the same order.</summary>
    public ImmutableArray<string> Spoken { get; } =
    [
        .. Attributes
            .Where(attribute => attribute.Value.IsSpoken)
            .Select(attribute => attribute.Key)
            .Order(StringComparer.Ordinal),
    ];

    public static BodyNodeType Read(string name, JsonElement json) =>
        new(
            name,
            json.TryGetProperty("group", out var group) ? group.GetString() : null,
            ContentExpression.Parse(
                json.TryGetProperty("content", out var content) ? content.GetString()! : string.Empty
            ),
            json.TryGetProperty("marks", out var marks) && marks.GetString() == "_",
            BodyAttribute.ReadAll(json)
        );
}
