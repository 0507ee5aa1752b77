using System.Globalization;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Seo;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.Markdown;

/// <summary>A folder of Markdown files with pictures beside them, as static site generators have it.</summary>
internal sealed class MarkdownSource : IImportSource
{
    private static readonly HashSet<string> KnownKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "title",
        "slug",
        "date",
        "draft",
        "published",
        "author",
        "authors",
        "category",
        "categories",
        "tags",
        "summary",
        "description",
        "excerpt",
        "image",
        "cover",
        "hero",
        "locale",
        "lang",
        "type",
        "layout",
    };

    private readonly string folder;

    private MarkdownSource(string folder)
    {
        this.folder = Path.GetFullPath(folder);
        Name = $"markdown:{Path.GetFileName(Path.TrimEndingDirectorySeparator(this.folder))}";
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public Uri Site { get; } = new("https://folder.invalid/");

    /// <inheritdoc />
    public string? Language => null;

    /// <summary>Opens a folder.</summary>
    /// <exception cref="ImportFormatException">It is no folder, or has no Markdown in it.</exception>
    public static MarkdownSource Open(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ImportFormatException(
                $"'{folder}' is not a folder. Name the folder that the Markdown files are in."
            );
        }

        var source = new MarkdownSource(folder);
        return source.Files().Any()
            ? source
            : throw new ImportFormatException($"There is no Markdown file (*.md) in '{folder}' or below it.");
    }

    /// <inheritdoc />
    public IEnumerable<ImportRecord> Read()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Files())
        {
            foreach (var record in ReadFile(path))
            {
                // Authors, sections and tags are named by every file that has them.
                if (record is ImportedItem or LeftOut || seen.Add($"{record.GetType().Name} {record.ExternalId}"))
                {
                    yield return record;
                }
            }
        }
    }

    private static string Place(string relative) => $"/{relative[..(relative.LastIndexOf('/') + 1)]}";

    private static IEnumerable<ImportRecord> Item(string relative, FrontMatter matter)
    {
        var locale = LocaleOf(relative, matter);
        var authors = matter.List("authors") is { Count: > 0 } several ? several : matter.List("author");
        var categories = matter.List("categories") is { Count: > 0 } list ? list : matter.List("category");
        foreach (var author in authors)
        {
            yield return new ImportedAuthor(author, author);
        }

        foreach (var category in categories)
        {
            yield return new ImportedCategory($"{locale}:{category}", category) { Locale = locale };
        }

        foreach (var tag in matter.List("tags"))
        {
            yield return new ImportedTag(tag, tag);
        }

        var hero = matter.Text("hero") ?? matter.Text("image") ?? matter.Text("cover");
        var place = Place(relative);
        if (hero is not null && !hero.StartsWith('{'))
        {
            hero = RelativeReferences.Resolve(place, hero);
            yield return new ImportedAttachment(hero, hero, hero[(hero.LastIndexOf('/') + 1)..]);
        }

        var name = Path.GetFileNameWithoutExtension(relative);
        name = name.Equals("index", StringComparison.OrdinalIgnoreCase) ? Path.GetFileName(place.TrimEnd('/')) : name;
        var published = DateOf(matter.Text("date"), out var unreadable);
        var kind = matter.Text("type") ?? matter.Text("layout");
        yield return new ImportedItem(
            relative,
            kind is "page" || relative.StartsWith("pages/", StringComparison.OrdinalIgnoreCase)
                ? ContentType.Page
                : ContentType.Article,
            matter.Text("title") ?? string.Empty
        )
        {
            Slug = matter.Text("slug") ?? Slug.FromTitle(WithoutLocale(name)),
            Locale = locale,
            Status = StatusOf(matter, published),
            PublishedAt = published,
            AuthorIds = authors,
            CategoryIds = [.. categories.Select(category => $"{locale}:{category}")],
            TagIds = matter.List("tags"),
            Summary = matter.Text("summary") ?? matter.Text("excerpt") ?? matter.Text("description"),
            Seo = matter.Text("description") is { } description ? new SeoMetadataInput(null, description) : null,
            Text = new SourceText(matter.Body, TextForm.Markdown, place),
            HeroId = hero,
            OldAddresses =
            [
                $"/{relative}",
                $"/{Path.ChangeExtension(relative, null)}",
                $"/{Path.ChangeExtension(relative, "html")}",
            ],
            Unmapped =
            [
                .. matter
                    .Keys.Where(key => !KnownKeys.Contains(key))
                    .Select(key => Piece.Of($"front matter:{key}", matter.Text(key) ?? string.Empty)),
                .. unreadable is null ? [] : new[] { Piece.Of("date", unreadable) },
            ],
        };
    }

    private static ImportedStatus StatusOf(FrontMatter matter, DateTimeOffset? published) =>
        matter.Text("draft") is "true" or "yes" || matter.Text("published") is "false" or "no" ? ImportedStatus.Draft
        : published > DateTimeOffset.UtcNow ? ImportedStatus.Scheduled
        : ImportedStatus.Published;

    private static DateTimeOffset? DateOf(string? text, out string? unreadable)
    {
        var isDate = DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var date
        );
        unreadable = isDate ? null : text;
        return isDate ? date : null;
    }

    private static string? LocaleOf(string relative, FrontMatter matter)
    {
        var named =
            matter.Text("locale") ?? matter.Text("lang") ?? Path.GetFileNameWithoutExtension(relative).Split('.')[^1];
        return ContentLocales.Supported.FirstOrDefault(locale =>
            named.Split('-', '_')[0].Equals(locale, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static string WithoutLocale(string name) =>
        name.Split('.') is [.. var words, var last] && words.Length > 0 && ContentLocales.Supported.Contains(last)
            ? string.Join('.', words)
            : name;

    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(
                folder,
                "*.md",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    MatchCasing = MatchCasing.CaseInsensitive,
                    AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
                }
            )
            .Order(StringComparer.Ordinal);

    private IEnumerable<ImportRecord> ReadFile(string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        try
        {
            return [.. Item(relative, FrontMatter.Parse(File.ReadAllText(path)))];
        }
        catch (FormatException exception)
        {
            return [new LeftOut(relative, relative, Piece.Of("front matter", exception.Message)) { IsFailure = true }];
        }
    }
}
