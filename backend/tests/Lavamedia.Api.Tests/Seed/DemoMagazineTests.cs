using System.Text.RegularExpressions;
using Lavamedia.Api.Seed;
using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;

namespace Lavamedia.Api.Tests.Seed;

/// <summary>Holds the files of the demo magazine to what the seeder, the newsroom and French typography ask for.</summary>
public sealed partial class DemoMagazineTests
{
    [Fact]
    public async Task The_magazine_is_complete()
    {
        var magazine = await LoadAsync();

        magazine.Categories.Count.ShouldBe(12);
        magazine.Authors.Count.ShouldBe(5);
        Published(magazine, "fr").ShouldBeGreaterThanOrEqualTo(30);
        Published(magazine, "en").ShouldBe(10);
        magazine.Articles.Select(article => (article.Slug, article.Locale)).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_key_names_something_and_every_picture_has_its_file()
    {
        var magazine = await LoadAsync();
        var pictures = magazine.Pictures.Select(picture => picture.Key).ToList();

        foreach (var article in magazine.Articles)
        {
            magazine.Authors.Select(author => author.Key).ShouldContain(article.Author, article.File);
            article.Categories.ShouldBeSubsetOf(magazine.Categories.Select(category => category.Key), article.File);
            ArticleBody
                .PicturesIn(article.Markdown)
                .Concat(article.Hero is { } hero ? [hero] : [])
                .ShouldBeSubsetOf(pictures, article.File);
        }

        Media(magazine).ShouldAllBe(file => File.Exists(file.Path));
        Media(magazine).Select(file => file.Key).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_text_is_a_valid_body()
    {
        var magazine = await LoadAsync();
        var media = Media(magazine).ToDictionary(file => file.Key, _ => Guid.CreateVersion7());
        var articles = magazine
            .Articles.Select(article => article.Key)
            .Distinct()
            .ToDictionary(key => key, _ => Guid.CreateVersion7());

        foreach (var article in magazine.Articles)
        {
            BodyValidator
                .Validate(ArticleBody.Convert(article.File, article.Markdown, media, articles))
                .ShouldBeEmpty(article.File);
        }
    }

    [Fact]
    public async Task One_article_shows_everything_that_a_body_can_have()
    {
        var magazine = await LoadAsync();
        var sample = magazine.Articles.Single(article => article.Key == "naissance-d-une-ile");
        var media = Media(magazine).ToDictionary(file => file.Key, _ => Guid.CreateVersion7());
        var articles = magazine
            .Articles.Select(article => article.Key)
            .Distinct()
            .ToDictionary(key => key, _ => Guid.CreateVersion7());

        var body = ArticleBody.Convert(sample.File, sample.Markdown, media, articles).GetRawText();
        BodySchema
            .Current.NodeNames.Except(["hardBreak"])
            .Where(name => !body.Contains($"\"type\":\"{name}\"", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task French_is_set_with_its_own_apostrophes_and_spaces()
    {
        var magazine = await LoadAsync();

        foreach (var article in magazine.Articles.Where(article => article.Locale == "fr"))
        {
            var prose = Code().Replace(article.Markdown, string.Empty);
            foreach (
                var text in new[] { prose, article.Title, article.Summary, article.HeroCaption, article.MetaTitle }
            )
            {
                Careless().Match(text ?? string.Empty).Value.ShouldBeEmpty(article.File);
            }
        }
    }

    private static IEnumerable<DemoMedia> Media(DemoMagazine magazine) => magazine.Pictures.Concat(magazine.Recordings);

    private static int Published(DemoMagazine magazine, string locale) =>
        magazine.Articles.Count(article =>
            article.Type == ContentType.Article && article.Status == ContentStatus.Published && article.Locale == locale
        );

    private static Task<DemoMagazine> LoadAsync() =>
        DemoMagazine.LoadAsync(DemoMagazine.Folder, CancellationToken.None);

    [GeneratedRegex("```.*?```|`[^`\n]+`|\"\\)$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    /// <summary>A typewriter's apostrophe, or an ordinary space where French has one that does not break.</summary>
    [GeneratedRegex(@".{0,20}(\w'\w|« | »| [;!?:](\s|$)|[\u00a0\u202f]{2})")]
    private static partial Regex Careless();
}
