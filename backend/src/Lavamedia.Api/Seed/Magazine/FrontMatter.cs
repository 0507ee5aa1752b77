namespace Lavamedia.Api.Seed.Magazine;

/// <summary>
/// The head of a Markdown file between two lines of <c>---</c>: a subset of YAML with one <c>key: value</c> a line, values
/// as plain or double-quoted text or as <c>[a, b]</c>.
/// </summary>
internal sealed class FrontMatter
{
    private const string Fence = "---\n";
    private readonly string file;
    private readonly Dictionary<string, string> values;

    private FrontMatter(string file, Dictionary<string, string> values, string body)
    {
        this.file = file;
        this.values = values;
        Body = body;
    }

    /// <summary>What follows the head.</summary>
    public string Body { get; }

    /// <summary>Splits a file into its head and its body.</summary>
    /// <param name="file">The name, for messages.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="DemoContentException">The file has no head, or a line of it has no key.</exception>
    public static FrontMatter Parse(string file, string text)
    {
        text = text.ReplaceLineEndings("\n");
        var end = text.IndexOf($"\n{Fence}", StringComparison.Ordinal);
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || end < 0)
        {
            throw new DemoContentException(file, "the front matter between two lines of '---' is missing.");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text[Fence.Length..end].Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
            {
                throw new DemoContentException(file, $"'{line}' is not 'key: value'.");
            }

            var value = line[(colon + 2)..].Trim();
            values[line[..colon]] = value is ['"', .., '"'] ? value[1..^1] : value;
        }

        return new FrontMatter(file, values, text[(end + 1 + Fence.Length)..]);
    }

    /// <summary>A value that every file has.</summary>
    /// <exception cref="DemoContentException">It is missing.</exception>
    public string Required(string key) => Optional(key) ?? throw new DemoContentException(file, $"'{key}' is missing.");

    /// <summary>A value, or null.</summary>
    public string? Optional(string key) => values.GetValueOrDefault(key);

    /// <summary>The members of <c>[a, b]</c>; none when the key is missing.</summary>
    public IReadOnlyList<string> List(string key) =>
        Optional(key)?.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];
}
