using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>An article says its place in a series; readers count what they can read.</summary>
public sealed class SeriesTests : IAsyncLifetime
{
    private const string Places = """
        query ($id: ID!, $stage: Stage!) {
          contentItemById(id: $id, stage: $stage) {
            seriesParts { number count previous { title } next { title } series { title } }
          }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateSeriesInput!) {
          updateSeries(input: $input) { series { version } errors { ... on Error { code } } }
        }
        """;

    private readonly List<string> ids = [];
    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private string seriesId = null!;

    [Fact]
    public async Task An_article_says_its_place_and_its_neighbours()
    {
        (await PlaceAsync(editor, ids[1], "DRAFT")).ShouldBe(
            """{"number":2,"count":4,"previous":{"title":"Un"},"next":{"title":"Trois"},"series":{"title":"Volcans"}}"""
        );
        (await PlaceAsync(editor, ids[0], "DRAFT")).ShouldContain("\"previous\":null");
        (await PlaceAsync(editor, ids[3], "DRAFT")).ShouldContain("\"next\":null");
    }

    [Fact]
    public async Task Z3_readers_count_and_pass_over_what_is_not_published()
    {
        await editor.PublishArticleAsync(ids[0]);
        await editor.PublishArticleAsync(ids[3]);

        (await PlaceAsync(api.Client(), ids[3], "PUBLISHED")).ShouldBe(
            """{"number":2,"count":2,"previous":{"title":"Un"},"next":null,"series":{"title":"Volcans"}}"""
        );
        (
            await api.Client()
                .AskAsync(
                    "{ seriesBySlug(slug: \"volcans\") { partCount parts(first: 9) { nodes { item { title } } } } }"
                )
        )
            .GetProperty("seriesBySlug")
            .ToString()
            .ShouldBe("""{"partCount":2,"parts":{"nodes":[{"item":{"title":"Un"}},{"item":{"title":"Quatre"}}]}}""");
    }

    [Fact]
    public async Task Z3_a_series_appears_with_its_first_published_article_and_its_former_address_leads_to_it()
    {
        const string Series = "{ series(first: 5) { nodes { slug } totalCount } }";
        (await api.Client().AskAsync(Series)).ToString().ShouldBe("""{"series":{"nodes":[],"totalCount":0}}""");

        await editor.PublishArticleAsync(ids[2]);
        await editor.AskAsync(Update, Changed(1, slug: "les-volcans"));

        (await api.Client().AskAsync(Series))
            .ToString()
            .ShouldBe("""{"series":{"nodes":[{"slug":"les-volcans"}],"totalCount":1}}""");
        (await api.Client().AskAsync("{ redirect(path: \"/series/volcans\") { path } }"))
            .ToString()
            .ShouldBe("""{"redirect":{"path":"/series/les-volcans"}}""");
    }

    [Fact]
    public async Task The_order_is_what_was_saved_last_and_nobody_overwrites_it_unseen()
    {
        string[] turned = [.. ids.AsEnumerable().Reverse()];
        (await editor.AskAsync(Update, Changed(1, itemIds: turned)))
            .GetProperty("updateSeries")
            .ToString()
            .ShouldBe("""{"series":{"version":2},"errors":null}""");
        (await editor.AskAsync(Update, Changed(1, itemIds: [ids[0]])))
            .GetProperty("updateSeries")
            .ToString()
            .ShouldBe("""{"series":null,"errors":[{"code":"SERIES_CONFLICT"}]}""");
        (await PlaceAsync(editor, ids[0], "DRAFT")).ShouldContain("\"number\":4,\"count\":4");
    }

    [Fact]
    public async Task Items_of_another_language_are_refused_by_their_place()
    {
        var english = (
            await editor.AskAsync(
                """mutation { createContentItem(input: { title: "One", locale: "en" }) { contentItem { id } } }"""
            )
        )
            .GetProperty("createContentItem")
            .GetProperty("contentItem")
            .GetProperty("id")
            .GetString()!;
        (
            await editor.AskAsync(
                """
                mutation ($input: UpdateSeriesInput!) {
                  updateSeries(input: $input) { errors { ... on ValidationError { code path } } }
                }
                """,
                Changed(1, itemIds: [ids[0], english])
            )
        ).GetProperty("updateSeries").ToString().ShouldBe("""{"errors":[{"code":"VALIDATION","path":["itemIds","1"]}]}""");
    }

    [Fact]
    public async Task A_series_ends_and_its_articles_stay()
    {
        await editor.AskAsync(
            "mutation ($id: ID!) { deleteSeries(input: { id: $id, expectedVersion: 1 }) { errors { __typename } } }",
            new { id = seriesId }
        );
        (
            await editor.AskAsync(
                "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { title seriesParts { number } } }",
                new { id = ids[0] }
            )
        )
            .ToString()
            .ShouldBe("""{"contentItemById":{"title":"Un","seriesParts":[]}}""");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        foreach (var title in new[] { "Un", "Deux", "Trois", "Quatre" })
        {
            ids.Add((await editor.CreateArticleAsync(title)).Id);
        }

        seriesId = (
            await editor.AskAsync(
                "mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } errors { __typename } } }",
                new { input = new { title = "Volcans", itemIds = ids } }
            )
        )
            .GetProperty("createSeries")
            .GetProperty("series")
            .GetProperty("id")
            .GetString()!;
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private object Changed(int expectedVersion, string? slug = null, IReadOnlyList<string>? itemIds = null)
    {
        var input = new Dictionary<string, object> { ["id"] = seriesId, ["expectedVersion"] = expectedVersion };
        if (slug is not null)
        {
            input["slug"] = slug;
        }

        if (itemIds is not null)
        {
            input["itemIds"] = itemIds;
        }

        return new { input };
    }

    private static async Task<string> PlaceAsync(HttpClient viewer, string id, string stage)
    {
        var item = (await viewer.AskAsync(Places, new { id, stage })).GetProperty("contentItemById");
        var parts = item.GetProperty("seriesParts");
        parts.GetArrayLength().ShouldBe(1);
        return JsonSerializer.Serialize(parts[0]);
    }
}
