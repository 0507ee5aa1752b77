using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Markdown;
using Lavamedia.Exchange.Tests.Bodies;

namespace Lavamedia.Exchange.Tests.Markdown;

/// <summary>Holds how a folder of Markdown files is read.</summary>
public sealed class MarkdownSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-markdown-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Front_matter_says_what_a_file_is()
    {
        Write(
            "blog/2024/le-vent.fr.md",
            """
            ---
            title: "Le vent : mode d’emploi"
            date: 2024-03-01
            tags: [mer, vent]
            categories:
              - Océans
            author: Ada
            image: ./vent.jpg
            description: D’où il vient.
            layout: post
            weight: 3
            ---
            Du *vent*. ![Une voile](vent.jpg "Le soir") Voir [l’autre](autre.md).
            """
        );
        Write("pages/contact.md", "---\ndraft: true\n---\nNous.");
        Write("broken.md", "---\ntitle: [\n---\nx");

        var records = MarkdownSource.Open(folder).Read().ToList();

        var items = records.OfType<ImportedItem>().ToList();
        var wind = items[0];
        (wind.Title, wind.Slug, wind.Locale, wind.Status).ShouldBe(
            ("Le vent : mode d’emploi", "le-vent", "fr", ImportedStatus.Published)
        );
        wind.PublishedAt.ShouldBe(new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero));
        wind.CategoryIds.ShouldBe(["fr:Océans"]);
        wind.TagIds.ShouldBe(["mer", "vent"]);
        wind.HeroId.ShouldBe("/blog/2024/vent.jpg");
        wind.Unmapped.ShouldHaveSingleItem().Kind.ShouldBe("front matter:weight");
        (items[1].Type, items[1].Status).ShouldBe((Lavamedia.Content.Items.ContentType.Page, ImportedStatus.Draft));
        records.OfType<LeftOut>().ShouldHaveSingleItem().IsFailure.ShouldBeTrue();
    }

    [Theory]
    [InlineData("~~a~~ `b`", "p({strike:a} {code:b})")]
    [InlineData("![Un bateau](/wp-content/uploads/2008/11/boat.jpg \"Le soir\")", "image[59][Un bateau][Le soir]()")]
    [InlineData("> [!pullquote] On *voit*. — Ada", "pullQuote[Ada](On {italic:voit}.)")]
    [InlineData("> dit", "quote(p(dit))")]
    [InlineData("a\n<p>b</p>", "p(a)p(b)")]
    public void Markdown_becomes_the_document_of_the_editor(string markdown, string expected)
    {
        var body = MarkdownBody.Convert(markdown, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_without_markdown_is_refused() =>
        Should.Throw<ImportFormatException>(() => MarkdownSource.Open(folder)).Message.ShouldContain("no Markdown");

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
