using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>A film of the media library that stands in a body.</summary>
/// <param name="MediaId">The film.</param>
/// <param name="PosterId">The picture that stands for it until it is played; null when nobody chose one.</param>
/// <param name="CaptionsId">What is said in it, as WebVTT.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Caption">The line below it.</param>
public sealed record BodyFilm(Guid MediaId, Guid? PosterId, Guid? CaptionsId, string? Title, string? Caption);

/// <summary>Finds the films of a valid body; those of other sites are embedded (<see cref="BodyEmbeds"/>).</summary>
public static class BodyFilms
{
    /// <summary>The films in the order of the text.</summary>
    public static IReadOnlyList<BodyFilm> Find(JsonElement? body)
    {
        var films = new List<BodyFilm>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, films);
        }

        return films;
    }

    private static void Collect(JsonElement node, List<BodyFilm> films)
    {
        if (node.GetProperty("type").ValueEquals("video"u8))
        {
            var attributes = node.GetProperty("attrs");
            if (MediaReference.Find(attributes, "mediaId") is { } mediaId)
            {
                films.Add(
                    new BodyFilm(
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
                Collect(child, films);
            }
        }
    }
}
