using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What stands in the head of a page: made of the item, replaced by what the newsroom wrote, valid in the words of schema.org.</summary>
public sealed class PageHeadTests : IAsyncLifetime
{
    private const string Portal = "https://portail.example";

    private const string Head = """
        query ($slug: String!) {
          contentItem(slug: $slug, locale: "fr") {
            seo {
              metaTitle
              keyPhrase
              schemaMarkup
              socialImage { filename }
              head {
                title
                description
                canonicalUrl
                robots
                alternates { language url }
                properties { name content }
                names { name content }
                structuredData
                generatedStructuredData
              }
            }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private HttpClient reader = null!;

    [Fact]
    public async Task An_article_says_what_it_is_in_the_words_of_schema_org()
    {
        var category = await CategoryAsync("Océans");
        var slug = await PublishAsync(
            new
            {
                title = "Au phare",
                summary = "La lampe n’a plus besoin de personne.",
                body = Film,
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

        var head = await HeadAsync(slug);

        head.GetProperty("title").GetString().ShouldBe("Au phare — Lavamedia");
        head.GetProperty("canonicalUrl").GetString().ShouldBe($"{Portal}/articles/{slug}");
        head.GetProperty("robots").GetString()!.ShouldStartWith("index, follow");
        var properties = Meta(head, "properties");
        properties["og:type"].ShouldBe("article");
        properties["og:image"].ShouldStartWith($"{Portal}/share-images/fr/{slug}?v=");
        properties["article:section"].ShouldBe("Océans");
        properties["article:author"].ShouldBe("Anne Le Goff");
        Meta(head, "names")["twitter:card"].ShouldBe("summary_large_image");

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
    public async Task What_the_newsroom_wrote_comes_first_and_key_phrases_stay_its_own()
    {
        var slug = await PublishAsync(
            new
            {
                title = "Au phare",
                body = Film,
                seo = new
                {
                    metaTitle = "Le dernier phare",
                    socialTitle = "Il n’y a plus personne au phare",
                    canonicalUrl = "https://ailleurs.example/phare",
                    keyPhrase = "phare breton",
                    isHidden = true,
                    schemaMarkup = new Dictionary<string, object?>
                    {
                        ["@context"] = "https://schema.org/",
                        ["@type"] = "ReportageNewsArticle",
                        ["isAccessibleForFree"] = null,
                        ["headline"] = "Roc’h Dour",
                        ["contentLocation"] = new Dictionary<string, object?>
                        {
                            ["@type"] = "Place",
                            ["name"] = "Roc’h Dour",
                        },
                    },
                },
            }
        );
        await api.ExecuteAsync(
            $$"""
            UPDATE seo_metadata SET og_tags = '{"og:type": "book", "fb:app_id": "7"}'
            """
        );

        var head = await HeadAsync(slug);

        head.GetProperty("title").GetString().ShouldBe("Le dernier phare — Lavamedia");
        head.GetProperty("canonicalUrl").GetString().ShouldBe("https://ailleurs.example/phare");
        head.GetProperty("robots").GetString().ShouldBe("noindex, follow");
        var properties = Meta(head, "properties");
        properties["og:title"].ShouldBe("Il n’y a plus personne au phare");
        properties["og:type"].ShouldBe("book");
        properties["fb:app_id"].ShouldBe("7");
        var documents = head.GetProperty("structuredData").EnumerateArray().ToList();
        documents.Count.ShouldBe(2);
        documents.SelectMany(SchemaOrg.ProblemsOf).ShouldBeEmpty();
        documents[0].GetProperty("@type").GetString().ShouldBe("ReportageNewsArticle");
        documents[0].GetProperty("@id").GetString().ShouldBe($"{Portal}/articles/{slug}#article");
        documents[0].GetProperty("headline").GetString().ShouldBe("Roc’h Dour");
        documents[0].GetProperty("contentLocation").GetProperty("name").GetString().ShouldBe("Roc’h Dour");
        documents[0].TryGetProperty("isAccessibleForFree", out _).ShouldBeFalse();
        var generated = head.GetProperty("generatedStructuredData")[0];
        generated.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        generated.GetProperty("headline").GetString().ShouldBe("Au phare");
        generated.GetProperty("isAccessibleForFree").GetBoolean().ShouldBeTrue();
        (await SeoAsync(slug, reader)).GetProperty("keyPhrase").ValueKind.ShouldBe(JsonValueKind.Null);
        (await SeoAsync(slug, editor)).GetProperty("keyPhrase").GetString().ShouldBe("phare breton");
    }

    [Theory]
    [InlineData("""["a"]""", "MALFORMED", "seo.schemaMarkup")]
    [InlineData("\"text\"", "MALFORMED", "seo.schemaMarkup")]
    [InlineData("""{"@context": "https://autre.example"}""", "MALFORMED", "seo.schemaMarkup.@context")]
    [InlineData("""{"@type": "http://schema.org/Review"}""", "MALFORMED", "seo.schemaMarkup.@type")]
    [InlineData("""{"@type": []}""", "MALFORMED", "seo.schemaMarkup.@type")]
    [InlineData("""{"@type": null}""", "MALFORMED", "seo.schemaMarkup.@type")]
    [InlineData("""{"@id": " "}""", "MALFORMED", "seo.schemaMarkup.@id")]
    [InlineData("""{"@graph": []}""", "NOT_SUPPORTED", "seo.schemaMarkup.@graph")]
    [InlineData(
        """{"about": [{"@context": "https://schema.org"}]}""",
        "NOT_SUPPORTED",
        "seo.schemaMarkup.about.0.@context"
    )]
    [InlineData("""{"": 1}""", "NOT_SUPPORTED", "seo.schemaMarkup.")]
    [InlineData("""{"name": "a\u0000"}""", "MALFORMED", "seo.schemaMarkup.name")]
    [InlineData(
        """{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{}}}}}}}}}""",
        "TOO_LONG",
        "seo.schemaMarkup.a.b.c.d.e.f.g.h"
    )]
    public async Task E5_JSON_LD_that_is_none_of_an_item_is_refused_with_its_place(
        string markup,
        string reason,
        string path
    )
    {
        var error = await RefusedAsync(JsonDocument.Parse(markup).RootElement);

        error.GetProperty("reason").GetString().ShouldBe(reason);
        string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString())).ShouldBe(path);
    }

    [Fact]
    public async Task E5_JSON_LD_has_a_largest_size()
    {
        var error = await RefusedAsync(new { name = new string('x', 16_384) });

        error.GetProperty("reason").GetString().ShouldBe("TOO_LONG");
        error.GetProperty("limit").GetInt32().ShouldBe(16_384);
    }

    [Fact]
    public async Task The_picture_for_networks_is_public_with_the_item_and_goes_when_it_is_taken_away()
    {
        var picture = await PictureAsync();
        var created = (
            await editor.AskAsync(
                GraphQLRequests.Create,
                new
                {
                    input = new
                    {
                        title = "Au phare",
                        body = Film,
                        seo = new
                        {
                            socialTitle = "Plus personne",
                            socialMediaId = NodeId.Encode("MediaAsset", picture),
                        },
                    },
                }
            )
        ).GetProperty("createContentItem");
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var id = created.GetProperty("contentItem").GetProperty("id").GetString()!;
        var slug = created.GetProperty("contentItem").GetProperty("slug").GetString()!;
        (await IsPublicAsync(picture)).ShouldBeFalse();

        await editor.PublishArticleAsync(id);

        (await IsPublicAsync(picture)).ShouldBeTrue();
        var seo = await SeoAsync(slug, reader);
        seo.GetProperty("socialImage").GetProperty("filename").GetString().ShouldBe("reseaux.jpg");
        var head = seo.GetProperty("head");
        Meta(head, "properties")["og:image:alt"].ShouldBe("Plus personne — Le phare, de loin");
        Meta(head, "names")["twitter:image:alt"].ShouldBe("Plus personne — Le phare, de loin");
        var image = head.GetProperty("structuredData")[0].GetProperty("image")[0];
        image.GetProperty("creditText").GetString().ShouldBe("Photo : R.");

        await editor.AskAsync(
            """
            mutation ($input: UpdateContentItemInput!) {
              updateContentItem(input: $input) { errors { __typename } }
            }
            """,
            new
            {
                input = new
                {
                    id,
                    expectedVersion = 1,
                    seo = (object?)null,
                },
            }
        );
        await editor.PublishArticleAsync(id, version: 2);
        (await IsPublicAsync(picture)).ShouldBeFalse();
        (await SeoAsync(slug, reader)).GetProperty("socialImage").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_picture_for_networks_that_is_not_there_is_refused()
    {
        var refused = await editor.AskAsync(
            Refusal,
            new
            {
                input = new
                {
                    title = "Au phare",
                    seo = new { socialMediaId = NodeId.Encode("MediaAsset", Guid.NewGuid()) },
                },
            }
        );

        var error = refused.GetProperty("createContentItem").GetProperty("errors")[0];
        error.GetProperty("reason").GetString().ShouldBe("NOT_FOUND");
        error.GetProperty("path")[1].GetString().ShouldBe("socialMediaId");
    }

    [Fact]
    public async Task An_article_without_a_standfirst_is_described_by_the_beginning_of_its_text()
    {
        var slug = await PublishAsync(new { title = "Au phare", body = Text });

        var head = await HeadAsync(slug);

        const string Beginning =
            "La lampe du phare tourne encore chaque nuit au-dessus des roches, et personne ne monte plus les deux cents marches qui mènent jusqu’à elle…";
        head.GetProperty("description").GetString().ShouldBe(Beginning);
        Meta(head, "properties")["og:description"].ShouldBe(Beginning);
        Meta(head, "names")["twitter:description"].ShouldBe(Beginning);
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
        var slug = await PublishAsync(new { title = "Au phare", body = Film });
        var (draft, _) = await editor.CreateArticleAsync("At the lighthouse");
        await api.ExecuteAsync(
            $"""
            UPDATE content_items SET locale = 'en',
                translation_set_id = (SELECT translation_set_id FROM content_items WHERE slug = {slug})
            WHERE title = 'At the lighthouse'
            """
        );
        (await HeadAsync(slug)).GetProperty("alternates").GetArrayLength().ShouldBe(0);

        await editor.PublishArticleAsync(draft);
        (await HeadAsync(slug))
            .GetProperty("alternates")
            .EnumerateArray()
            .Select(alternate => alternate.GetProperty("language").GetString())
            .ShouldBe(["fr", "en", "x-default"]);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:PortalUrl"] = Portal });
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        reader = api.Client();
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static object Film { get; } = new
    {
        type = "doc",
        content = new[]
        {
            new
            {
                type = "embed",
                attrs = new { url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title = "La lampe" },
            },
        },
    };

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

    private const string Refusal = """
        mutation ($input: CreateContentItemInput!) {
          createContentItem(input: $input) {
            errors { ... on ValidationError { code reason limit path } }
          }
        }
        """;

    private async Task<JsonElement> RefusedAsync(object schemaMarkup)
    {
        var answer = await editor.AskAsync(
            Refusal,
            new { input = new { title = "Au phare", seo = new { schemaMarkup } } }
        );
        var error = answer
            .GetProperty("createContentItem")
            .GetProperty("errors")
            .EnumerateArray()
            .ShouldHaveSingleItem();
        error.GetProperty("code").GetString().ShouldBe("VALIDATION");
        return error;
    }

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

    private async Task<string> PublishAsync(object input)
    {
        var created = (await editor.AskAsync(GraphQLRequests.Create, new { input })).GetProperty("createContentItem");
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var item = created.GetProperty("contentItem");
        await editor.PublishArticleAsync(item.GetProperty("id").GetString()!);
        return item.GetProperty("slug").GetString()!;
    }

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

    /// <summary>A picture of the library that nothing uses.</summary>
    private async Task<Guid> PictureAsync()
    {
        var id = Guid.CreateVersion7();
        await api.ExecuteAsync(
            $"""
            INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, width, height, alternative_text, credit, is_public, created_at, focal_point_x, focal_point_y)
            VALUES ({id}, 'IMAGE', 'READY', 'reseaux.jpg', 'image/jpeg', 'y', 'y', 1, 1800, 1200, 'Le phare, de loin', 'Photo : R.', FALSE, now(), 0.5, 0.5)
            """
        );
        return id;
    }

    private async Task<bool> IsPublicAsync(Guid picture) =>
        await api.CountAsync(
            $"""SELECT count(*)::int AS "Value" FROM media_assets WHERE id = {picture} AND is_public"""
        ) == 1;

    private async Task<JsonElement> SeoAsync(string slug, HttpClient client) =>
        (await client.AskAsync(Head, new { slug })).GetProperty("contentItem").GetProperty("seo");

    private async Task<JsonElement> HeadAsync(string slug) => (await SeoAsync(slug, reader)).GetProperty("head");

    private static Dictionary<string, string> Meta(JsonElement head, string list) =>
        head.GetProperty(list)
            .EnumerateArray()
            .DistinctBy(meta => meta.GetProperty("name").GetString())
            .ToDictionary(
                meta => meta.GetProperty("name").GetString()!,
                meta => meta.GetProperty("content").GetString()!
            );
}
