using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Ghost;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Tests.Bodies;

namespace Lavamedia.Exchange.Tests.Ghost;

/// <summary>Holds how an export of Ghost is read, in the forms that its texts have had.</summary>
public sealed class GhostSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-ghost-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Posts_pages_tags_authors_and_members_are_told_apart()
    {
        var records = Read(
            """
            {"db":[{"meta":{"version":"5.82"},"data":{
              "posts":[
                {"id":"1","uuid":"u1","title":"Un","slug":"un","html":"<p>Un <img src=\"__GHOST_URL__/content/images/a.jpg\"></p>","type":"post","status":"published","visibility":"public","published_at":"2024-03-01T08:00:00.000Z","feature_image":"__GHOST_URL__/content/images/b.jpg","custom_excerpt":"Chapô"},
                {"id":"2","title":"À propos","slug":"a-propos","html":"<p>Nous.</p>","type":"page","status":"draft"},
                {"id":"3","title":"Réservé","slug":"reserve","html":"<p>x</p>","status":"published","visibility":"paid","codeinjection_head":"<script>"}],
              "tags":[{"id":"t1","name":"Mer","slug":"mer"},{"id":"t2","name":"#interne","visibility":"internal"}],
              "posts_tags":[{"post_id":"1","tag_id":"t2","sort_order":0},{"post_id":"1","tag_id":"t1","sort_order":1}],
              "users":[{"id":"u","name":"Ada","email":"ada@example.org","bio":"Écrit."},{"id":"v","name":"Bob"}],
              "posts_authors":[{"post_id":"1","author_id":"v","sort_order":1},{"post_id":"1","author_id":"u","sort_order":0}],
              "posts_meta":[{"post_id":"1","meta_title":"Titre","feature_image_alt":"Une mer","feature_image_caption":"<b>Le</b> soir","og_title":"Pour les réseaux","og_description":"Un mot","og_image":"__GHOST_URL__/content/images/c.jpg","twitter_title":"Autre","twitter_description":"Un mot"}],
              "members":[{"id":"m"},{"id":"n"}]}}]}
            """
        );

        var items = records.OfType<ImportedItem>().ToList();
        items
            .Select(item => (item.Title, item.Type, item.Status))
            .ShouldBe([
                ("Un", ContentType.Article, ImportedStatus.Published),
                ("À propos", ContentType.Page, ImportedStatus.Draft),
                ("Réservé", ContentType.Article, ImportedStatus.Draft),
            ]);
        items[0].AuthorIds.ShouldBe(["u", "v"]);
        items[0].TagIds.ShouldBe(["t1"]);
        items[0].Summary.ShouldBe("Chapô");
        items[0].HeroCaption.ShouldBe("Le soir");
        items[0].Seo!.MetaTitle.ShouldBe("Titre");
        items[0].Text.Value.ShouldContain("https://old.example.org/content/images/a.jpg");
        items[2].Unmapped.Select(piece => piece.Kind).ShouldBe(["visibility:paid", "meta:codeinjection_head"]);
        (items[0].Seo!.SocialTitle, items[0].Seo!.SocialDescription).ShouldBe(("Pour les réseaux", "Un mot"));
        items[0].SocialImageId.ShouldBe("https://old.example.org/content/images/c.jpg");
        items[0].Unmapped.ShouldHaveSingleItem().Kind.ShouldBe("meta:twitter_title");
        var attachments = records.OfType<ImportedAttachment>().ToList();
        attachments
            .Select(attachment => attachment.Address)
            .ShouldBe(["https://old.example.org/content/images/b.jpg", "https://old.example.org/content/images/c.jpg"]);
        attachments[0].AlternativeText.ShouldBe("Une mer");
        records.OfType<LeftOut>().ShouldHaveSingleItem().Name.ShouldBe("#interne");
        records.OfType<Dropped>().ShouldHaveSingleItem().Members.ShouldBe(2);
    }

    [Theory]
    [InlineData(
        "lexical",
        """{"root":{"children":[{"type":"paragraph","children":[{"type":"extended-text","text":"a < b","format":1},{"type":"link","url":"https://x.example/","children":[{"type":"text","text":"y","format":0}]}]},{"type":"extended-heading","tag":"h3","children":[{"type":"text","text":"T","format":0}]},{"type":"list","tag":"ol","children":[{"type":"listitem","children":[{"type":"text","text":"i","format":2}]}]},{"type":"codeblock","code":"x < 1","language":"js"},{"type":"horizontalrule"},{"type":"bookmark","url":"https://b.example/","metadata":{"title":"B"}}]}}""",
        "p({bold:a < b}{https://x.example/:y})h[3](T)ol[1](li(p({italic:i})))code[js](x < 1)hr()p({https://b.example/:B})"
    )]
    [InlineData(
        "mobiledoc",
        """{"version":"0.3.1","atoms":[["soft-return","",{}]],"cards":[["hr",{}],["html",{"html":"<blockquote><p>q</p></blockquote>"}]],"markups":[["strong"],["a",["href","https://x.example/"]]],"sections":[[1,"p",[[0,[0],1,"a"],[1,[],0,0],[0,[1],1,"y"]]],[3,"ul",[[[0,[],0,"i"]]]],[10,0],[10,1]]}""",
        "p({bold:a}br(){https://x.example/:y})ul(li(p(i)))hr()quote(p(q))"
    )]
    [InlineData(
        "lexical",
        """{"root":{"children":[{"type":"audio","src":"https://www.example.org/wp-content/uploads/2008/11/fog.mp3","title":"La brume","duration":12.5},{"type":"video","src":"https://www.example.org/wp-content/uploads/2008/11/sea.mp4","caption":"La mer","thumbnailSrc":"https://www.example.org/wp-content/uploads/2008/11/boat.jpg"}]}}""",
        "audio[62][La brume]()video[61][59][La mer]()"
    )]
    [InlineData(
        "lexical",
        """{"root":{"children":[{"type":"file","src":"https://www.example.org/wp-content/uploads/2008/11/tides.pdf","fileTitle":"Les marées","fileCaption":"Toute l’année","fileName":"tides.pdf","fileSize":240000}]}}""",
        "file[63][Les marées][Toute l’année]()"
    )]
    [InlineData("html", "<p>a</p><!--kg-card-begin: html--><p>b</p><!--kg-card-end: html-->", "p(a)p(b)")]
    public void Texts_are_read_in_each_of_their_forms(string form, string text, string expected)
    {
        var item = Read(
                $$"""{"data":{"posts":[{"id":"1","title":"Un","{{form}}":{{JsonSerializer.Serialize(text)}},"slug":"un" } ] } }"""
            )
            .OfType<ImportedItem>()
            .ShouldHaveSingleItem();

        item.Unmapped.ShouldBeEmpty();
        BodySketch.Of(HtmlBody.Convert(item.Text.Value, KnownReferences.Create()).Document).ShouldBe(expected);
    }

    [Fact]
    public void Cards_that_nobody_here_knows_and_texts_that_cannot_be_read_are_listed()
    {
        var items = Read(
                """
                {"data":{"posts":[
                  {"id":"1","title":"Un","lexical":"{\"root\":{\"children\":[{\"type\":\"signup\",\"header\":\"Join\"}]}}"},
                  {"id":"2","title":"Deux","mobiledoc":"{\"sections\":[[1]]}"}]}}
                """
            )
            .OfType<ImportedItem>()
            .ToList();

        items
            .SelectMany(item => item.Unmapped)
            .Select(piece => piece.Kind)
            .ShouldBe(["card:signup", "unreadable text"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"data\":{}}")]
    [InlineData("not json")]
    public void A_file_of_another_kind_is_refused_with_a_sentence(string text) =>
        Should.Throw<ImportFormatException>(() => Read(text)).Message.ShouldStartWith("This is not an export of Ghost");

    private List<ImportRecord> Read(string json)
    {
        var path = Path.Combine(folder, "ghost.json");
        File.WriteAllText(path, json);
        return [.. GhostSource.Open(path, new Uri("https://old.example.org")).Read()];
    }
}
