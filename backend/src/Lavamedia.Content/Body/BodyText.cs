using System.Text;
using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>What a valid body says, without its form: for counting, search and previews.</summary>
public static class BodyText
{
    /// <summary>Words that a reader takes in within a minute: the middle of what studies of French and English prose report.</summary>
    public const int WordsPerMinute = 230;

    /// <summary>
    /// The text of a body, with the words of captions and sources; blocks and line breaks end a line. Footnotes come last, as they are read.
    /// </summary>
    public static string Extract(JsonElement? body)
    {
        var text = new StringBuilder();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            var notes = new StringBuilder();
            Append(document, text, notes);
            text.Append(notes);
        }

        return text.ToString().Trim();
    }

    /// <summary>The number of words: runs between white space that have a letter or a digit, so that « and – count for nothing.</summary>
    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var counted = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(character))
            {
                counted = true;
                words++;
            }
        }

        return words;
    }

    /// <summary>The minutes that reading takes, rounded up and never less than one.</summary>
    public static int ReadingTimeMinutes(int wordCount) =>
        Math.Max(1, (wordCount + WordsPerMinute - 1) / WordsPerMinute);

    private static void Append(JsonElement node, StringBuilder text, StringBuilder notes)
    {
        if (node.TryGetProperty("text", out var words))
        {
            text.Append(words.GetString());
            return;
        }

        if (node.GetProperty("type").ValueEquals("footnote"u8))
        {
            AppendContent(node, notes, notes);
            EndLine(notes);
            return;
        }

        AppendContent(node, text, notes);
        EndLine(text);
        AppendSpoken(node, text);
    }

    private static void AppendContent(JsonElement node, StringBuilder text, StringBuilder notes)
    {
        if (node.TryGetProperty("content", out var content))
        {
            foreach (var child in content.EnumerateArray())
            {
                Append(child, text, notes);
            }
        }
    }

    private static void AppendSpoken(JsonElement node, StringBuilder text)
    {
        if (!node.TryGetProperty("attrs", out var attributes) || attributes.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var name in BodySchema.Current.Nodes[node.GetProperty("type").GetString()!].Spoken)
        {
            if (attributes.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            {
                text.Append(value.GetString());
                EndLine(text);
            }
        }
    }

    private static void EndLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }
}
