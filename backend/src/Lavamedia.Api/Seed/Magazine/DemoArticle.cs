using System.Globalization;
using Lavamedia.Content.Items;
using Lavamedia.Exchange.Markdown;

namespace Lavamedia.Api.Seed.Magazine;

/// <summary>A Markdown file of the magazine: an article or a page in one language.</summary>
internal sealed record DemoArticle
{
    /// <summary>The file, for messages.</summary>
    public required string File { get; init; }

    /// <summary>What binds translations.</summary>
    public required string Key { get; init; }

    /// <summary>Article or page, told by the folder.</summary>
    public required ContentType Type { get; init; }

    /// <summary>The language, told by the file name.</summary>
    public required string Locale { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>A word or two above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The key of the author.</summary>
    public required string Author { get; init; }

    /// <summary>Keys of the categories, the main one first.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The key of the picture at the top.</summary>
    public string? Hero { get; init; }

    /// <summary>What the picture shows.</summary>
    public string? HeroAlternativeText { get; init; }

    /// <summary>The line below the picture.</summary>
    public string? HeroCaption { get; init; }

    /// <summary>The title for search engines.</summary>
    public string? MetaTitle { get; init; }

    /// <summary>The text for search engines.</summary>
    public string? MetaDescription { get; init; }

    /// <summary>How old it is when the magazine is seeded.</summary>
    public required TimeSpan Age { get; init; }

    /// <summary>Where it is to stand: draft, published or archived.</summary>
    public required ContentStatus Status { get; init; }

    /// <summary>The text, in the Markdown that <see cref="ArticleBody"/> reads.</summary>
    public required string Markdown { get; init; }

    /// <summary>Reads a file named <c>slug.locale.md</c>.</summary>
    /// <exception cref="DemoContentException">The front matter is not complete.</exception>
    public static async Task<DemoArticle> ReadAsync(string path, ContentType type, CancellationToken cancellationToken)
    {
        var file = Path.GetFileName(path);
        var matter = Parse(file, await System.IO.File.ReadAllTextAsync(path, cancellationToken));
        return new DemoArticle
        {
            File = file,
            Key = Required(matter, file, "key"),
            Type = type,
            Locale = file.Split('.')[^2],
            Title = Required(matter, file, "title"),
            Slug = Required(matter, file, "slug"),
            Kicker = matter.Text("kicker"),
            Summary = matter.Text("summary"),
            Author = Required(matter, file, "author"),
            Categories = matter.List("categories"),
            Hero = matter.Text("hero"),
            HeroAlternativeText = matter.Text("heroAlternativeText"),
            HeroCaption = matter.Text("heroCaption"),
            MetaTitle = matter.Text("metaTitle"),
            MetaDescription = matter.Text("metaDescription"),
            Age = TimeSpan.FromDays(
                double.Parse(Required(matter, file, "publishedDaysAgo"), CultureInfo.InvariantCulture)
            ),
            Status = Enum.Parse<ContentStatus>(Required(matter, file, "status"), ignoreCase: true),
            Markdown = matter.Body,
        };
    }

    private static FrontMatter Parse(string file, string text)
    {
        try
        {
            return FrontMatter.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new DemoContentException(file, exception.Message);
        }
    }

    private static string Required(FrontMatter matter, string file, string key) =>
        matter.Text(key) ?? throw new DemoContentException(file, $"'{key}' is missing.");
}
