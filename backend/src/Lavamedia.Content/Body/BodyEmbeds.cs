using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>Something of another site that stands in a body.</summary>
/// <param name="Url">Its address there.</param>
/// <param name="FrameUrl">The address of its player.</param>
/// <param name="Provider">The site.</param>
/// <param name="Title">What it is called; null when nobody said.</param>
/// <param name="Caption">The line below it.</param>
public sealed record BodyEmbed(string Url, string FrameUrl, EmbedProvider Provider, string? Title, string? Caption);

/// <summary>Finds what a valid body embeds.</summary>
public static class BodyEmbeds
{
    /// <summary>The embedded things in the order of the text.</summary>
    public static IReadOnlyList<BodyEmbed> Find(JsonElement? body)
    {
        var embeds = new List<BodyEmbed>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, embeds);
        }

        return embeds;
    }

    private static void Collect(JsonElement node, List<BodyEmbed> embeds)
    {
        if (node.GetProperty("type").ValueEquals("embed"u8))
        {
            var attributes = node.GetProperty("attrs");
            var url = attributes.GetProperty("url").GetString()!;
            if (EmbedProvider.Find(url) is { } provider && provider.FrameOf(url) is { } frame)
            {
                embeds.Add(
                    new BodyEmbed(
                        url,
                        frame,
                        provider,
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
                Collect(child, embeds);
            }
        }
    }
}
