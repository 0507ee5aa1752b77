using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What the newsroom wrote for the head of a page comes before what is made of the item: words, JSON-LD, the picture for networks.</summary>
public sealed class WrittenPageHeadTests(PageHeads heads) : IClassFixture<PageHeads>
{
    private readonly ApiFixture api = heads.Api;
    private readonly HttpClient editor = heads.Editor;
    private readonly HttpClient reader = heads.Reader;

    private const string Refusal = """
        mutation ($input: CreateContentItemInput!) {
          createContentItem(input: $input) {
            errors { ... on ValidationError { code reason limit path } }
          }
        }
        """;

    [Fact]
    public async Task What_the_newsroom_wrote_comes_first_and_key_phrases_stay_its_own()
    {
        var slug = await heads.PublishAsync(
            new
            {
                title = "Au phare",
                body = PageHeads.Film,
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
            FROM content_items AS item WHERE item.id = content_id AND item.slug = {{slug}}
            """
        );

        var head = await heads.HeadAsync(slug);

        head.GetProperty("title").GetString().ShouldBe("Le dernier phare — Lavamedia");
        head.GetProperty("canonicalUrl").GetString().ShouldBe("https://ailleurs.example/phare");
        head.GetProperty("robots").GetString().ShouldBe("noindex, follow");
        var properties = PageHeads.Meta(head, "properties");
        properties["og:title"].ShouldBe("Il n’y a plus personne au phare");
        properties["og:type"].ShouldBe("book");
        properties["fb:app_id"].ShouldBe("7");
        var documents = head.GetProperty("structuredData").EnumerateArray().ToList();
        documents.Count.ShouldBe(2);
        documents.SelectMany(SchemaOrg.ProblemsOf).ShouldBeEmpty();
        documents[0].GetProperty("@type").GetString().ShouldBe("ReportageNewsArticle");
        documents[0].GetProperty("@id").GetString().ShouldBe($"{PageHeads.Portal}/articles/{slug}#article");
        documents[0].GetProperty("headline").GetString().ShouldBe("Roc’h Dour");
        documents[0].GetProperty("contentLocation").GetProperty("name").GetString().ShouldBe("Roc’h Dour");
        documents[0].TryGetProperty("isAccessibleForFree", out _).ShouldBeFalse();
        var generated = head.GetProperty("generatedStructuredData")[0];
        generated.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        generated.GetProperty("headline").GetString().ShouldBe("Au phare");
        generated.GetProperty("isAccessibleForFree").GetBoolean().ShouldBeTrue();
        (await heads.SeoAsync(slug, reader)).GetProperty("keyPhrase").ValueKind.ShouldBe(JsonValueKind.Null);
        (await heads.SeoAsync(slug, editor)).GetProperty("keyPhrase").GetString().ShouldBe("phare breton");
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
                        body = PageHeads.Film,
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
        var seo = await heads.SeoAsync(slug, reader);
        seo.GetProperty("socialImage").GetProperty("filename").GetString().ShouldBe("reseaux.jpg");
        var head = seo.GetProperty("head");
        PageHeads.Meta(head, "properties")["og:image:alt"].ShouldBe("Plus personne — Le phare, de loin");
        PageHeads.Meta(head, "names")["twitter:image:alt"].ShouldBe("Plus personne — Le phare, de loin");
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
        (await heads.SeoAsync(slug, reader)).GetProperty("socialImage").ValueKind.ShouldBe(JsonValueKind.Null);
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
}
