using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>A picture that stands in a body.</summary>
/// <param name="MediaId">The asset.</param>
/// <param name="AlternativeText">The text for those who do not see the picture; null takes the asset's own.</param>
/// <param name="Caption">The line below the picture.</param>
public sealed record BodyPicture(Guid MediaId, string? AlternativeText, string? Caption);

/// <summary>Finds the pictures of a valid body.</summary>
public static class BodyMedia
{
    /// <summary>The pictures in the order of the text, each asset once.</summary>
    public static IReadOnlyList<BodyPicture> Find(JsonElement? body)
    {
        var pictures = new List<BodyPicture>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, pictures);
        }

        return pictures;
    }

    private static void Collect(JsonElement node, List<BodyPicture> pictures)
    {
        if (node.GetProperty("type").ValueEquals("image"u8))
        {
            var attributes = node.GetProperty("attrs");
            if (
                MediaReference.TryParse(attributes.GetProperty("mediaId").GetString()!, out var mediaId)
                && !pictures.Exists(picture => picture.MediaId == mediaId)
            )
            {
                pictures.Add(
                    new BodyPicture(mediaId, Text(attributes, "alternativeText"), Text(attributes, "caption"))
                );
            }
        }

        if (node.TryGetProperty("content", out var content))
        {
            foreach (var child in content.EnumerateArray())
            {
                Collect(child, pictures);
            }
        }
    }

    private static string? Text(JsonElement attributes, string name) =>
        attributes.TryGetProperty(name, out var value) ? value.GetString() : null;
}
