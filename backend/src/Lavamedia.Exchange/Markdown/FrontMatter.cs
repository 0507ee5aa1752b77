using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Lavamedia.Exchange.Markdown;

/// <summary>The head of a Markdown file between two lines of <c>---</c>, in YAML.</summary>
public sealed class FrontMatter
{
    private const string Fence = "---\n";
    private readonly YamlMappingNode values;

    private FrontMatter(YamlMappingNode values, string body)
    {
        this.values = values;
        Body = body;
    }

    /// <summary>What follows the head.</summary>
    public string Body { get; }

    /// <summary>The names of all values.</summary>
    public IEnumerable<string> Keys => values.Children.Keys.Select(TextOf).OfType<string>();

    /// <summary>Splits a file into its head and its body; the head is empty when there is none.</summary>
    /// <exception cref="FormatException">The head is not YAML of keys and values; the message says where.</exception>
    public static FrontMatter Parse(string text)
    {
        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return new FrontMatter(new YamlMappingNode(), text);
        }

        var end = $"{text}\n".IndexOf($"\n{Fence}", StringComparison.Ordinal);
        if (end < 0)
        {
            throw new FormatException("The front matter has no end: a line of '---' is missing.");
        }

        var body = text[Math.Min(end + 1 + Fence.Length, text.Length)..];
        return new FrontMatter(ReadHead(end < Fence.Length ? string.Empty : text[Fence.Length..end]), body);
    }

    /// <summary>A value as text, or null.</summary>
    public string? Text(string key) =>
        values.Children.TryGetValue(new YamlScalarNode(key), out var value) && TextOf(value) is { Length: > 0 } text
            ? text
            : null;

    /// <summary>The members of a list, or of a text with commas; none when the key is missing.</summary>
    public IReadOnlyList<string> List(string key) =>
        values.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlSequenceNode list
            ? [.. list.Select(TextOf).OfType<string>()]
            : Text(key)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static YamlMappingNode ReadHead(string head)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(head));
            return yaml.Documents is []
                ? new YamlMappingNode()
                : yaml.Documents[0].RootNode as YamlMappingNode
                    ?? throw new FormatException("The front matter is not made of keys and values.");
        }
        catch (YamlException exception)
        {
            throw new FormatException($"Line {exception.Start.Line + 1}: {exception.Message}", exception);
        }
    }

    // Lists and objects are kept as they are written, for the report.
    private static string? TextOf(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value : node.ToString();
}
