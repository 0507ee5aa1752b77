using System.Globalization;
using System.Text.Json;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// Looks into JSON documents by paths such as <c>exif.camera</c>. A value of another kind than is asked for counts as none, since
/// nobody vouches for what a document holds. Data sources translate these methods.
/// </summary>
public static class JsonPath
{
    /// <summary>The text at a path.</summary>
    public static string? Text(object? document, string path) =>
        Find(document, path) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    /// <summary>The number at a path.</summary>
    public static double? Number(object? document, string path) =>
        Find(document, path) is { ValueKind: JsonValueKind.Number } found ? found.GetDouble() : null;

    /// <summary>The truth value at a path.</summary>
    public static bool? Truth(object? document, string path) =>
        Find(document, path) is { ValueKind: JsonValueKind.True or JsonValueKind.False } found
            ? found.GetBoolean()
            : null;

    /// <summary>The date at a path, written as in ISO 8601: 2026-01-31.</summary>
    public static DateOnly? Date(object? document, string path) =>
        DateOnly.TryParseExact(
            Text(document, path),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;

    private static JsonElement? Find(object? document, string path)
    {
        JsonElement? current = document switch
        {
            JsonDocument whole => whole.RootElement,
            JsonElement element => element,
            string text => JsonElement.Parse(text),
            _ => null,
        };
        foreach (var name in path.Split('.'))
        {
            current =
                current is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var child)
                    ? child
                    : null;
        }

        return current;
    }
}
