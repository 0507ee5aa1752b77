using System.Text.Json;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Body;

/// <summary>Finds what a valid body shows of the media library.</summary>
public static class BodyMedia
{
    /// <summary>Pictures, films, sound and files in the order of the text, then what belongs to the films; each asset once.</summary>
    public static IReadOnlyList<BodyAsset> Find(JsonElement? body)
    {
        var shown = new List<BodyAsset>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, shown);
            shown.AddRange(BodyRecordings.Find(body).SelectMany(BelongingTo));
        }

        return [.. shown.DistinctBy(asset => (asset.MediaId, asset.Kind))];
    }

    private static void Collect(JsonElement node, List<BodyAsset> shown)
    {
        if (node.GetProperty("type").ValueEquals("image"u8))
        {
            Add(node, MediaType.Image, "alternativeText", shown);
        }
        else if (node.GetProperty("type").ValueEquals("video"u8))
        {
            Add(node, MediaType.Video, "title", shown);
        }
        else if (node.GetProperty("type").ValueEquals("audio"u8))
        {
            // Who does not see it hears it.
            Add(node, MediaType.Audio, "title", shown, needsText: false);
        }
        else if (node.GetProperty("type").ValueEquals("file"u8))
        {
            Add(node, MediaType.File, "title", shown, needsText: false);
        }

        if (node.TryGetProperty("content", out var content))
        {
            foreach (var child in content.EnumerateArray())
            {
                Collect(child, shown);
            }
        }
    }

    private static void Add(
        JsonElement node,
        MediaType kind,
        string textAttribute,
        List<BodyAsset> shown,
        bool needsText = true
    )
    {
        var attributes = node.GetProperty("attrs");
        if (MediaReference.Find(attributes, "mediaId") is { } mediaId)
        {
            shown.Add(
                new BodyAsset(
                    mediaId,
                    kind,
                    BodyAttribute.TextOf(attributes, textAttribute),
                    BodyAttribute.TextOf(attributes, "caption"),
                    needsText
                )
            );
        }
    }

    private static IEnumerable<BodyAsset> BelongingTo(BodyRecording film)
    {
        if (film.PosterId is { } poster)
        {
            yield return new BodyAsset(poster, MediaType.Image);
        }

        if (film.CaptionsId is { } captions)
        {
            yield return new BodyAsset(captions, MediaType.Document);
        }
    }
}
