using System.Text.Json;

namespace Lavamedia.Content.Embeds;

/// <summary>What a site says about something of it that is embedded.</summary>
/// <param name="Url">The address.</param>
/// <param name="Provider">The site, as people know it.</param>
/// <param name="Title">What it is called; null when the site does not say.</param>
/// <param name="AuthorName">Who made it; null when the site does not say.</param>
public sealed record EmbedDescription(string Url, string Provider, string? Title = null, string? AuthorName = null)
{
    private const int MaximumTextLength = 300;

    /// <summary>Takes the words of an answer in the form of oEmbed; whatever else is in it, its HTML above all, stays where it is (F-8).</summary>
    public static EmbedDescription Read(string url, string provider, JsonElement answer) =>
        new(url, provider, TextOf(answer, "title"), TextOf(answer, "author_name"));

    private static string? TextOf(JsonElement answer, string member)
    {
        var text =
            answer.ValueKind == JsonValueKind.Object
            && answer.TryGetProperty(member, out var value)
            && value.ValueKind == JsonValueKind.String
                ? value.GetString()!.Replace("\0", "", StringComparison.Ordinal).Trim()
                : "";
        return text.Length switch
        {
            0 => null,
            > MaximumTextLength => text[..(MaximumTextLength - 1)].TrimEnd() + "…",
            _ => text,
        };
    }
}
