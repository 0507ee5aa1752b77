using System.Text.Json;
using Lavamedia.Api.Seed;
using Lavamedia.Content.Body;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Media.Assets;

namespace Lavamedia.Api.Tests.Seed;

/// <summary>Holds the way from Markdown to the editor's document.</summary>
public sealed class ArticleBodyTests
{
    private static readonly Guid Picture = Guid.CreateVersion7();

    private static readonly Guid Article = Guid.CreateVersion7();

    private static readonly Dictionary<string, Guid> Articles = new() { ["lave"] = Article };

    private static readonly Dictionary<string, Guid> Pictures = new() { ["volcan"] = Picture };

    public static TheoryData<string, string> Blocks =>
        new()
        {
            {
                "Deux *mots* et **trois**.",
                """{"type":"paragraph","content":[{"type":"text","text":"Deux "},{"type":"text","text":"mots","marks":[{"type":"italic"}]},{"type":"text","text":" et "},{"type":"text","text":"trois","marks":[{"type":"bold"}]},{"type":"text","text":"."}]}"""
            },
            {
                "## Un titre",
                """{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Un titre"}]}"""
            },
            {
                "une ligne\nla suite",
                """{"type":"paragraph","content":[{"type":"text","text":"une ligne la suite"}]}"""
            },
            {
                "[lire](/articles/a)",
                """{"type":"paragraph","content":[{"type":"text","text":"lire","marks":[{"type":"link","attrs":{"href":"/articles/a"}}]}]}"""
            },
            {
                "3. a",
                """{"type":"orderedList","attrs":{"start":3},"content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]}]}]}"""
            },
            {
                "> dit-on",
                """{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"dit-on"}]}]}"""
            },
            {
                "> [!pullquote] On voit. — Ada",
                """{"type":"pullQuote","attrs":{"attribution":"Ada"},"content":[{"type":"text","text":"On voit."}]}"""
            },
            {
                "> [!pullquote] On voit.",
                """{"type":"pullQuote","attrs":{"attribution":null},"content":[{"type":"text","text":"On voit."}]}"""
            },
            {
                "```python\nx = 1\n```",
                """{"type":"codeBlock","attrs":{"language":"python"},"content":[{"type":"text","text":"x = 1"}]}"""
            },
            { "---", """{"type":"horizontalRule"}""" },
            {
                """
                    ```block
                    {"type":"relatedArticles","content":[{"type":"relatedArticle","attrs":{"contentItemId":"article:lave"}}]}
                    ```
                    """,
                $$$"""{"type":"relatedArticles","content":[{"type":"relatedArticle","attrs":{"contentItemId":"{{{NodeId.Encode("ContentItem", Article)}}}"}}]}"""
            },
        };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Markdown_becomes_the_document_of_the_editor(string markdown, string expected)
    {
        var document = ArticleBody.Convert("test.fr.md", markdown, Pictures, Articles);

        JsonElement
            .DeepEquals(document.GetProperty("content")[0], JsonDocument.Parse(expected).RootElement)
            .ShouldBeTrue(document.GetRawText());
        BodyValidator.Validate(document).ShouldBeEmpty();
    }

    [Fact]
    public void A_picture_of_the_magazine_becomes_an_image_of_the_media_library()
    {
        var document = ArticleBody.Convert(
            "test.fr.md",
            """![Un volcan](picture:volcan "Le soir")""",
            Pictures,
            Articles
        );

        var found = BodyMedia.Find(document).ShouldHaveSingleItem();
        found.ShouldBe(new BodyAsset(Picture, MediaType.Image, "Un volcan", "Le soir", NeedsText: true));
    }

    [Theory]
    [InlineData("![x](picture:nowhere)")]
    [InlineData("![x](https://elsewhere.example/x.jpg)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("one <u>two</u>")]
    [InlineData("```block\n{\n```")]
    [InlineData("```block\n{\"type\":\"image\",\"attrs\":{\"mediaId\":\"picture:nowhere\"}}\n```")]
    public void What_a_body_cannot_have_is_refused_with_its_file(string markdown) =>
        Should
            .Throw<DemoContentException>(() => ArticleBody.Convert("test.fr.md", markdown, Pictures, Articles))
            .Message.ShouldContain("test.fr.md");
}
