using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Content.Body;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Tests.Body;

public sealed class BodyValidatorTests
{
    [Fact]
    public void A_document_with_everything_that_the_schema_knows_is_valid()
    {
        Problems(Everything()).ShouldBeEmpty();
        var used = BodySchema.Current.NodeNames.Concat(BodySchema.Current.MarkNames);
        used.ShouldAllBe(name => Everything().Contains($"\"{name}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"type":"doc","content":[]}""", "", "incomplete")]
    [InlineData("""{"type":"paragraph"}""", "", "object of type 'doc'")]
    [InlineData("""[]""", "", "object of type 'doc'")]
    [InlineData("""{"type":"doc","content":[{"type":"script"}]}""", "content/0", "not a node")]
    [InlineData("""{"type":"doc","content":[{"type":"text","text":"a"}]}""", "content/0", "cannot stand here")]
    [InlineData(
        """{"type":"doc","content":[{"type":"heading","attrs":{"level":1}}]}""",
        "content/0/attrs/level",
        "between 2 and 4"
    )]
    [InlineData("""{"type":"doc","content":[{"type":"heading"}]}""", "content/0/attrs", "needs the attribute 'level'")]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","attrs":{"style":"x"}}]}""",
        "content/0/attrs/style",
        "no attribute"
    )]
    [InlineData("""{"type":"doc","content":[{"type":"paragraph","html":"x"}]}""", "content/0/html", "not a member")]
    [InlineData(
        """{"type":"doc","content":[{"type":"bulletList","content":[{"type":"paragraph"}]}]}""",
        "content/0/content/0",
        "cannot stand here"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"bulletList"}]}]}]}""",
        "content/0/content/0/content/0",
        "cannot stand here"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"horizontalRule","content":[{"type":"paragraph"}]}]}""",
        "content/0/content/0",
        "has no content"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":""}]}]}""",
        "content/0/content/0",
        "at least one character"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"underline"}]}]}]}""",
        "content/0/content/0/marks/0",
        "not a mark"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"codeBlock","content":[{"type":"text","text":"a","marks":[{"type":"bold"}]}]}]}""",
        "content/0/content/0/marks",
        "cannot stand in"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"code"},{"type":"bold"}]}]}]}""",
        "content/0/content/0/marks",
        "excludes"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"image","attrs":{"mediaId":"https://evil.example/x.png"}}]}""",
        "content/0/attrs/mediaId",
        "not the id of a MediaAsset"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"callout","attrs":{"tone":"loud"},"content":[{"type":"paragraph"}]}]}""",
        "content/0/attrs/tone",
        "must be one of key, note, warning"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"video","attrs":{"mediaId":"https://evil.example/x.mp4"}}]}""",
        "content/0/attrs/mediaId",
        "not the id of a MediaAsset"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"gallery","content":[{"type":"paragraph"}]}]}""",
        "content/0/content/0",
        "'gallery' contains image*"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"table","content":[{"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"table"}]}]}]}]}""",
        "content/0/content/0/content/0/content/0",
        "cannot stand here"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"footnote","content":[{"type":"footnote"}]}]}]}""",
        "content/0/content/0/content/0",
        "cannot stand here"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"relatedArticles","content":[{"type":"relatedArticle","attrs":{"contentItemId":"TWVkaWFBc3NldDowMTkyZjBjMTIzNDU3YWJjOGRlZjAxMjM0NTY3ODlmMA=="}}]}]}""",
        "content/0/content/0/attrs/contentItemId",
        "not the id of a ContentItem"
    )]
    [InlineData(
        """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\ud800"}]}]}""",
        "",
        "well-formed Unicode"
    )]
    public void A_problem_names_its_place_and_what_is_wrong(string document, string path, string message)
    {
        var problem = Problems(document)[0];

        string.Join('/', problem.Path).ShouldBe(path);
        problem.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("https://lavamedia.example/a?b=c#d", true)]
    [InlineData("mailto:redaction@lavamedia.example", true)]
    [InlineData("tel:+33123456789", true)]
    [InlineData("/articles/lave", true)]
    [InlineData("lave", true)]
    [InlineData("#suite", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("java\\nscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\\\evil.example", false)]
    [InlineData("", false)]
    public void F8_links_lead_only_where_the_schema_lets_them(string href, bool allowed)
    {
        var link =
            $$$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"{{{href}}}"}}]}]}]}""";

        (Problems(link).Count == 0).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "youtube")]
    [InlineData("https://www.youtube.com/watch?list=a&v=dQw4w9WgXcQ&t=1", "youtube")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ?t=3", "youtube")]
    [InlineData("https://vimeo.com/76979871", "vimeo")]
    [InlineData("https://dai.ly/x8abcde", "dailymotion")]
    [InlineData("https://x.com/lavamedia/status/1234567890", "x")]
    [InlineData("https://www.instagram.com/reel/Cabcde-_1/", "instagram")]
    [InlineData("https://bsky.app/profile/lavamedia.example/post/3kabcdefgh2", "bluesky")]
    [InlineData("https://piaille.fr/@redaction/112345678901234567", "mastodon")]
    [InlineData("https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ", null)]
    [InlineData("https://evil.example/https://youtu.be/dQw4w9WgXcQ", null)]
    [InlineData("https://user@youtu.be/dQw4w9WgXcQ", null)]
    [InlineData("http://youtu.be/dQw4w9WgXcQ", null)]
    [InlineData("https://youtu.be/dQw4w9WgXcQ\nhttps://evil.example", null)]
    [InlineData("https://youtu.be/dQw4w9WgXcQ/../../evil", null)]
    [InlineData("javascript:alert(1)", null)]
    public void F8_embeds_come_from_exact_hosts_only(string url, string? provider)
    {
        EmbedProvider.Find(url)?.Key.ShouldBe(provider);

        var embed = new JsonObject
        {
            ["type"] = "doc",
            ["content"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "embed",
                    ["attrs"] = new JsonObject { ["url"] = url },
                }
            ),
        };
        (Problems(embed.ToJsonString()).Count == 0).ShouldBe(provider is not null);
    }

    [Fact]
    public void Depth_number_and_size_have_limits()
    {
        var deep = """{"type":"paragraph"}""";
        for (var level = 0; level < 20; level++)
        {
            deep = $$"""{"type":"blockquote","content":[{{deep}}]}""";
        }

        Problems($$"""{"type":"doc","content":[{{deep}}]}""").Single().Message.ShouldContain("nested deeper");
        var many = string.Join(',', Enumerable.Repeat("""{"type":"paragraph"}""", 20_001));
        Problems($$"""{"type":"doc","content":[{{many}}]}""").Single().Message.ShouldContain("more than 20000 nodes");
        var large = new string('a', 2 * 1024 * 1024);
        Problems($$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"{{large}}"}]}]}""")
            .Single()
            .Message.ShouldContain("larger than 2048 KiB");
    }

    [Fact]
    public void A_random_change_is_never_accepted_with_anything_that_the_schema_does_not_know()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 1000; round++)
        {
            var document = JsonNode.Parse(Everything())!;
            var nodes = Descend(document).ToList();
            var victim = nodes[random.Next(nodes.Count)];
            victim[random.Next(2) == 0 ? "type" : "onclick"] = "unheard-of";

            Problems(document.ToJsonString()).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Text_words_and_pictures_are_found()
    {
        var body = JsonDocument.Parse(Everything()).RootElement;

        BodyText.CountWords("« Aujourd’hui », dit-il – 3 fois !").ShouldBe(4);
        BodyText.ReadingTimeMinutes(0).ShouldBe(1);
        BodyText.ReadingTimeMinutes(231).ShouldBe(2);
        BodyText.Extract(body).ShouldBe(Read("every-block.txt").Trim());
        BodyMedia
            .Find(body)
            .Select(asset => (asset.Kind, asset.Caption ?? asset.AlternativeText, asset.NeedsText))
            .ShouldBe([
                (MediaType.Image, "Le port", true),
                (MediaType.Video, "Une heure en une minute", true),
                (MediaType.Audio, "Enregistrée depuis le quai", false),
                (MediaType.File, "Toute l’année, à imprimer", false),
                (MediaType.Image, "Un quai", true),
                (MediaType.Image, "Un quai", true),
                (MediaType.Image, "Un quai", true),
                (MediaType.Image, null, false),
            ]);
    }

    private static IReadOnlyList<BodyProblem> Problems(string json)
    {
        using var document = JsonDocument.Parse(json);
        return BodyValidator.Validate(document.RootElement);
    }

    private static IEnumerable<JsonObject> Descend(JsonNode node)
    {
        if (node is JsonObject found && found.ContainsKey("type"))
        {
            yield return found;
        }

        foreach (var child in (node["content"] as JsonArray ?? []).SelectMany(child => Descend(child!)))
        {
            yield return child;
        }
    }

    /// <summary>The document that editor and portal are tested with as well.</summary>
    private static string Everything() => Read("every-block.json");

    private static string Read(string name)
    {
        using var stream = typeof(BodyValidatorTests).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
