using System.Text.Json;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Body;

/// <summary>A film or a recording of sound of the media library that stands in a body.</summary>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="MediaId">The asset.</param>
/// <param name="PosterId">The picture that stands for a film until it is played; null when nobody chose one.</param>
/// <param name="CaptionsId">What is said in a film, as WebVTT.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Caption">The line below it.</param>
public sealed record BodyRecording(
    MediaType Kind,
    Guid MediaId,
    Guid? PosterId,
    Guid? CaptionsId,
    string? Title,
    string? Caption
);

/// <summary>Finds the films and recordings of a valid body; those of other sites are embedded (<see cref="BodyEmbeds"/>).</summary>
public static class BodyRecordings
{
    /// <summary>Films and sound in the order of the text.</summary>
    public static IReadOnlyList<BodyRecording> Find(JsonElement? body)
    {
        var recordings = new List<BodyRecording>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, recordings);
        }

        return recordings;
    }

    private static void Collect(JsonElement node, List<BodyRecording> recordings)
    {
        if (KindOf(node) is { } kind)
        {
            var attributes = node.GetProperty("attrs");
            if (MediaReference.Find(attributes, "mediaId") is { } mediaId)
            {
                recordings.Add(
                    new BodyRecording(
                        kind,
                        mediaId,
                        MediaReference.Find(attributes, "posterId"),
                        MediaReference.Find(attributes, "captionsId"),
                        BodyAttribute.TextOf(attributes, "title"),
                        BodyAttribute.TextOf(attributes, "caption")
                    )
                );
            }
        }

        if (node.TryGetProperty("content", out var content))
        {
            foreach (var child in content.EnumerateArray())
            {
                Collect(child, recordings);
            }
        }
    }

    private static MediaType? KindOf(JsonElement node)
    {
        var type = node.GetProperty("type");
        return type.ValueEquals("video"u8) ? MediaType.Video
            : type.ValueEquals("audio"u8) ? MediaType.Audio
            : null;
    }
}
