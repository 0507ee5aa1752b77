using System.Text;
using System.Text.Json;
using Lavamedia.Seo.Scoring.Texts;

namespace Lavamedia.Seo.Head;

/// <summary>
/// What search results and cards show below a title: what was written for them, else the standfirst, else the beginning of the text, as a
/// search engine would cut it out itself.
/// </summary>
internal static class PageDescription
{
    /// <summary>So many characters of a text are shown at most, the ellipsis among them.</summary>
    public const int Longest = 155;

    private const char Ellipsis = '…';

    /// <summary>The description; null when there is nothing to take it from.</summary>
    /// <param name="written">What was written for search results.</param>
    /// <param name="summary">The standfirst.</param>
    /// <param name="body">The text.</param>
    public static string? Of(string? written, string? summary, JsonElement? body) =>
        TextOrNull(written) ?? TextOrNull(summary) ?? TextOrNull(BeginningOf(body));

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Whole words of the first paragraphs; headings, captions and footnotes are no beginning.</summary>
    private static string BeginningOf(JsonElement? body)
    {
        var text = new StringBuilder();
        if (body is { ValueKind: JsonValueKind.Object } document && document.TryGetProperty("content", out var blocks))
        {
            foreach (var block in blocks.EnumerateArray())
            {
                if (text.Length > Longest)
                {
                    break;
                }

                if (block.GetProperty("type").ValueEquals("paragraph"u8))
                {
                    Append(block, text);
                    text.Append(' ');
                }
            }
        }

        // Ordinary space alone: what holds a sign and its word together stays.
        return Cut(
            string.Join(' ', text.ToString().Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        );
    }

    private static void Append(JsonElement node, StringBuilder text)
    {
        if (node.TryGetProperty("text", out var words))
        {
            text.Append(words.GetString());
        }
        else if (node.GetProperty("type").ValueEquals("hardBreak"u8))
        {
            text.Append(' ');
        }
        else if (
            !node.GetProperty("type").ValueEquals("footnote"u8) && node.TryGetProperty("content", out var children)
        )
        {
            foreach (var child in children.EnumerateArray())
            {
                Append(child, text);
            }
        }
    }

    private static string Cut(string text)
    {
        if (Fits(text))
        {
            return text;
        }

        // A single word of that length is no sentence: it is cut where it is.
        var kept = text[..Math.Min(text.Length, Longest - 1)];
        do
        {
            var end = kept.LastIndexOf(' ');
            kept = Trimmed(end > 0 ? kept[..end] : kept[..^1]);
        } while (kept.Length > 0 && !Fits(kept + Ellipsis));

        return kept is [.., '.' or '!' or '?' or Ellipsis] ? kept : kept + Ellipsis;
    }

    /// <summary>Both that it is short enough and that it stands on two lines, by which its score is given.</summary>
    private static bool Fits(string text) =>
        text.Length <= Longest && TextWidth.OfDescription(text) <= TextWidth.OfTwoLines;

    private static string Trimmed(string text)
    {
        while (text.Length > 0 && !EndsWord(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool EndsWord(char last) =>
        char.IsLetterOrDigit(last)
        || char.IsLowSurrogate(last)
        || last is '.' or '!' or '?' or Ellipsis or '»' or '”' or ')' or '%' or '€';
}
