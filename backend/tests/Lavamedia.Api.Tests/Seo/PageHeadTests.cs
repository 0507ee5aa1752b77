using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What stands in the head of a page as it is made of the item, valid in the words of schema.org.</summary>
public sealed class PageHeadTests(PageHeads heads) : IClassFixture<PageHeads>
{
    private readonly ApiFixture api = heads.Api;
    private readonly HttpClient editor = heads.Editor;

    [Fact]
    public async Task An_article_says_what_it_is_in_the_words_of_schema_org()
    {
        var category = await CategoryAsync("Océans");
        var slug = await heads.PublishAsync(
            new
            {
                title = "Au phare",
                summary = "La lampe n’a plus besoin de personne.",
                body = PageHeads.Film,
                categoryIds = new[] { category },
                bylines = new[] { new { role = "TEXT", name = "Anne Le Goff" } },
            }
        );
        await IllustrateAsync(slug);
        await api.ExecuteAsync(
            $"""
            INSERT INTO content_corrections (id, content_id, version_number, note, corrected_at)
            SELECT gen_random_uuid(), id, 1, 'Le phare date de 1884.', now() FROM content_items WHERE slug = {slug}
            """
        );

        var head = await heads.HeadAsync(slug);

        head.GetProperty("title").GetString().ShouldBe("Au phare — Lavamedia");
        head.GetProperty("canonicalUrl").GetString().ShouldBe($"{PageHeads.Portal}/articles/{slug}");
        head.GetProperty("robots").GetString()!.ShouldStartWith("index, follow");
        var properties = PageHeads.Meta(head, "properties");
        properties["og:type"].ShouldBe("article");
        properties["og:image"].ShouldStartWith($"{PageHeads.Portal}/share-images/fr/{slug}?v=");
        properties["article:section"].ShouldBe("Océans");
        properties["article:author"].ShouldBe("Anne Le Goff");
        PageHeads.Meta(head, "names")["twitter:card"].ShouldBe("summary_large_image");

        var documents = head.GetProperty("structuredData").EnumerateArray().ToList();
        documents.SelectMany(SchemaOrg.ProblemsOf).ShouldBeEmpty();
        var article = documents.Single(document => document.GetProperty("@type").GetString() == "NewsArticle");
        article.GetProperty("author")[0].GetProperty("name").GetString().ShouldBe("Anne Le Goff");
        article.GetProperty("correction")[0].GetProperty("text").GetString().ShouldBe("Le phare date de 1884.");
        article.GetProperty("image")[0].GetProperty("creditText").GetString().ShouldBe("Photo : L.");
        var film = article.GetProperty("video")[0];
        film.GetProperty("embedUrl").GetString()!.ShouldStartWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
        documents
            .Single(document => document.GetProperty("@type").GetString() == "BreadcrumbList")
            .GetProperty("itemListElement")
            .EnumerateArray()
            .Select(crumb => crumb.GetProperty("name").GetString())
            .ShouldBe(["Lavamedia", "Océans", "Au phare"]);
    }

    [Fact]
    public async Task An_article_without_a_standfirst_is_described_by_the_beginning_of_its_text()
    {
        var slug = await heads.PublishAsync(new { title = "Au phare", body = Text });

        var head = await heads.HeadAsync(slug);

        const string Beginning =
            "La lampe du phare tourne encore chaque nuit au-dessus des roches, et personne ne monte plus les deux cents marches qui mènent jusqu’à elle…";
        head.GetProperty("description").GetString().ShouldBe(Beginning);
        PageHeads.Meta(head, "properties")["og:description"].ShouldBe(Beginning);
        PageHeads.Meta(head, "names")["twitter:description"].ShouldBe(Beginning);
        head.GetProperty("structuredData")[0].GetProperty("description").GetString().ShouldBe(Beginning);
        var draft = await editor.AskAsync(
            """
            query ($draft: SeoDraftInput!) { seoScore(draft: $draft) { findings { rule status } } }
            """,
            new
            {
                draft = new
                {
                    locale = "fr",
                    title = "Au phare",
                    body = Text,
                    hasHero = false,
                    hasHeroText = false,
                    isSigned = false,
                },
            }
        );
        draft
            .GetProperty("seoScore")
            .GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("rule").GetString() == "DESCRIPTION_LENGTH")
            .GetProperty("status")
            .GetString()
            .ShouldBe("GOOD");
    }

    [Fact]
    public async Task Z3_a_translation_that_is_a_draft_is_named_nowhere()
    {
        var slug = await heads.PublishAsync(new { title = "Au phare", body = PageHeads.Film });
        var (draft, _) = await editor.CreateArticleAsync("At the lighthouse");
        await api.ExecuteAsync(
            $"""
            UPDATE content_items SET locale = 'en',
                translation_set_id = (SELECT translation_set_id FROM content_items WHERE slug = {slug})
            WHERE title = 'At the lighthouse'
            """
        );
        (await heads.HeadAsync(slug)).GetProperty("alternates").GetArrayLength().ShouldBe(0);

        await editor.PublishArticleAsync(draft);
        (await heads.HeadAsync(slug))
            .GetProperty("alternates")
            .EnumerateArray()
            .Select(alternate => alternate.GetProperty("language").GetString())
            .ShouldBe(["fr", "en", "x-default"]);
    }

    private static object Text { get; } = new
    {
        type = "doc",
        content = new object[]
        {
            new
            {
                type = "heading",
                attrs = new { level = 2 },
                content = new[] { new { type = "text", text = "La nuit" } },
            },
            new
            {
                type = "paragraph",
                content = new[]
                {
                    new { type = "text", text = "La lampe du phare tourne encore chaque nuit au-dessus des roches, " },
                    new
                    {
                        type = "text",
                        text = "et personne ne monte plus les deux cents marches qui mènent jusqu’à elle depuis le quai, où la barque attend.",
                    },
                },
            },
        },
    };

    private async Task<string> CategoryAsync(string name) => (
            await editor.AskAsync(
                """
                mutation ($input: CreateCategoryInput!) {
                  createCategory(input: $input) { category { id } errors { __typename } }
                }
                """,
                new { input = new { name } }
            )
        ).GetProperty("createCategory").GetProperty("category").GetProperty("id").GetString()!;

    /// <summary>Gives an article its picture, as a publication with one would.</summary>
    private Task IllustrateAsync(string slug) =>
        api.ExecuteAsync(
            $"""
            WITH picture AS (
                INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, width, height, credit, is_public, created_at, focal_point_x, focal_point_y)
                VALUES (gen_random_uuid(), 'IMAGE', 'READY', 'phare.jpg', 'image/jpeg', 'x', 'x', 1, 1800, 1200, 'Photo : L.', TRUE, now(), 0.5, 0.5) RETURNING id),
            hero AS (
                INSERT INTO content_media (id, content_id, shown_by_content_id, media_id, role, position)
                SELECT gen_random_uuid(), item.id, item.id, picture.id, 'HERO', 0 FROM content_items AS item, picture WHERE slug = {slug}
                RETURNING id)
            UPDATE content_items SET hero_id = hero.id FROM hero WHERE slug = {slug}
            """
        );
}
