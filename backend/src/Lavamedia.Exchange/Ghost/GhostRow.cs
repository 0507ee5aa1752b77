using System.Text.Json;

namespace Lavamedia.Exchange.Ghost;

/// <summary>A row of a table of Ghost.</summary>
internal sealed record GhostRow(JsonElement Json)
{
    public string Id => Text("id") ?? string.Empty;

    /// <summary>A value as text; null when it is missing, null or empty.</summary>
    public string? Text(string name) =>
        !Json.TryGetProperty(name, out var value)
            ? null
            : value.ValueKind switch
            {
                JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };

    /// <summary>Whether a value is true, or 1 as older versions write it.</summary>
    public bool Flag(string name) =>
        Json.TryGetProperty(name, out var value)
        && (
            value.ValueKind == JsonValueKind.True
            || (value.ValueKind == JsonValueKind.Number && value.GetRawText() == "1")
        );
}
