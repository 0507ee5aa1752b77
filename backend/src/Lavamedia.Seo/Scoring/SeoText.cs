using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Seo.Scoring.Texts;

namespace Lavamedia.Seo.Scoring;

/// <summary>The text of a page: what it consists of, and what it says.</summary>
internal sealed record SeoText(BodyOutline Outline, Prose Prose)
{
    /// <summary>Longer texts are judged by their beginning: nobody reads the score of a book.</summary>
    private const int LongestText = 200_000;

    public static SeoText Read(string locale, JsonElement? body)
    {
        var text = BodyText.Extract(body);
        return new SeoText(
            BodyOutline.Read(body),
            Prose.Read(locale, text.Length > LongestText ? text[..LongestText] : text)
        );
    }
}
