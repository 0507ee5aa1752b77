using System.Net;
using System.Text.Json;

namespace Lavamedia.Exchange.WordPress;

/// <summary>The block editor keeps the notes of a text beside it, as JSON.</summary>
internal static class WxrFootnotes
{
    /// <summary>The notes as the list that a page shows at its end; nothing when there are none.</summary>
    public static string Of(string? json)
    {
        if (json is null)
        {
            return string.Empty;
        }

        try
        {
            using var notes = JsonDocument.Parse(json);
            var items = notes
                .RootElement.EnumerateArray()
                .Select(note =>
                    $"<li id=\"{WebUtility.HtmlEncode(note.GetProperty("id").GetString())}\">{note.GetProperty("content").GetString()}</li>"
                );
            return $"<ol class=\"wp-block-footnotes\">{string.Concat(items)}</ol>";
        }
        catch (Exception exception)
            when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // Shown as a paragraph of what it is, rather than left out.
            return $"<p>{WebUtility.HtmlEncode(json)}</p>";
        }
    }
}
