using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>Editors say what stands on the front page; readers see of it what is published.</summary>
public sealed class FrontPageTests : IAsyncLifetime
{
    private const string Page = """
        { frontPage { version sections { title layout source pinned { title } articles { title } } } }
        """;

    private const string Save = """
        mutation ($input: SaveFrontPageInput!) {
          saveFrontPage(input: $input) {
            frontPage { version sections { articles { title } } }
            errors {
              ... on Error { code }
              ... on ValidationError { path }
              ... on FrontPageConflictError { currentVersion current { version } }
            }
          }
        }
        """;

    private readonly Dictionary<string, string> ids = [];
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task A_page_that_nobody_composed_shows_what_is_published()
    {
        await PublishAsync("Un", "Deux", "Trois");

        (await PageAsync(api.Client())).ShouldBe(
            """{"version":0,"sections":[{"title":null,"layout":"LEAD","source":"NEWEST","pinned":[],"articles":[{"title":"Trois"},{"title":"Deux"},{"title":"Un"}]},{"title":null,"layout":"STRIP","source":"NEWEST","pinned":[],"articles":[]}]}"""
        );
    }

    [Fact]
    public async Task A_pinned_draft_is_for_the_newsroom_alone_and_its_place_is_filled()
    {
        await PublishAsync("Un", "Deux");
        await SaveAsync(0, Section("LEAD", 2, pinned: ["Secret", "Un"]));

        var reader = await PageAsync(api.Client());
        reader.ShouldNotContain("Secret");
        reader.ShouldContain("""pinned":[{"title":"Un"}],"articles":[{"title":"Un"},{"title":"Deux"}]""");
        (
            await PageAsync(
                api.Client(),
                Page.Replace("frontPage {", "frontPage(stage: DRAFT) {", StringComparison.Ordinal)
            )
        ).ShouldNotContain("Secret");

        var newsroom = await PageAsync(
            editor,
            Page.Replace("frontPage {", "frontPage(stage: DRAFT) {", StringComparison.Ordinal)
        );
        newsroom.ShouldContain(
            """pinned":[{"title":"Secret"},{"title":"Un"}],"articles":[{"title":"Un"},{"title":"Deux"}]"""
        );

        await editor.PublishArticleAsync(ids["Secret"]);
        (await PageAsync(api.Client())).ShouldContain("""articles":[{"title":"Secret"},{"title":"Un"}]""");
    }

    [Fact]
    public async Task What_is_unpublished_leaves_the_page_at_once()
    {
        await PublishAsync("Un", "Deux", "Trois");
        await SaveAsync(0, Section("GRID", 2, pinned: ["Un"]));
        await editor.AskAsync(
            """
            mutation ($id: ID!) {
              unpublishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { ... on Error { code } } }
            }
            """,
            new { id = ids["Un"] }
        );

        (await PageAsync(api.Client())).ShouldContain("""pinned":[],"articles":[{"title":"Trois"},{"title":"Deux"}]""");
    }

    [Fact]
    public async Task Sections_of_a_category_and_of_a_tag_show_what_is_theirs_and_nothing_twice()
    {
        await PublishAsync("Un", "Deux");
        var categoryId = await MakeAsync("Category", "category", "Mers");
        var tagId = await MakeAsync("Tag", "tag", "Vents");
        await FileAsync("Trois", new { categoryIds = new[] { categoryId }, tagIds = new[] { tagId } });
        await FileAsync("Quatre", new { tagIds = new[] { tagId } });

        await SaveAsync(
            0,
            Section("GRID", 4, "CATEGORY", categoryId: categoryId),
            Section("LIST", 4, "TAG", tagId: tagId),
            Section("STRIP", 1)
        );

        var page = JsonDocument.Parse(await PageAsync(api.Client())).RootElement.GetProperty("sections");
        page.EnumerateArray()
            .Select(section =>
                string.Join(
                    ' ',
                    section.GetProperty("articles").EnumerateArray().Select(one => one.GetProperty("title").GetString())
                )
            )
            .ShouldBe(["Trois", "Quatre", "Deux"]);
    }

    [Fact]
    public async Task Nobody_overwrites_what_he_has_not_seen_and_a_mistake_is_named_by_its_place()
    {
        (await SaveAsync(0, Section("LEAD", 3))).ShouldContain("\"version\":1");
        (await SaveAsync(0, Section("GRID", 3))).ShouldBe(
            """{"frontPage":null,"errors":[{"code":"FRONT_PAGE_CONFLICT","currentVersion":1,"current":{"version":1}}]}"""
        );
        (await SaveAsync(1, Section("GRID", 3), Section("GRID", 13))).ShouldBe(
            """{"frontPage":null,"errors":[{"code":"VALIDATION","path":["sections","1","count"]}]}"""
        );
        (await SaveAsync(1, Section("GRID", 3, "CATEGORY"))).ShouldBe(
            """{"frontPage":null,"errors":[{"code":"VALIDATION","path":["sections","0","categoryId"]}]}"""
        );
        (await SaveAsync(1)).ShouldBe("""{"frontPage":null,"errors":[{"code":"VALIDATION","path":["sections"]}]}""");
        (await PageAsync(api.Client())).ShouldContain("\"version\":1");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(DemoDatabase.Author)]
    public async Task Who_does_not_compose_front_pages_neither_saves_nor_tries(string? account)
    {
        var client = account is null ? api.Client() : await api.SignedInAsync(account);
        foreach (
            var operation in new[]
            {
                "mutation { saveFrontPage(input: { locale: \"fr\", expectedVersion: 0, sections: [] }) { frontPage { version } } }",
                "{ frontPagePreview(sections: []) { version } }",
            }
        )
        {
            using var request = GraphQLRequests.Operation(operation);
            using var response = await client.SendAsync(request);
            (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_");
        }

        (await PageAsync(api.Client())).ShouldContain("\"version\":0");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        foreach (var title in new[] { "Un", "Deux", "Trois", "Quatre", "Secret" })
        {
            ids.Add(title, (await editor.CreateArticleAsync(title)).Id);
        }
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static object Section(
        string layout,
        int count,
        string source = "NEWEST",
        string? categoryId = null,
        string? tagId = null,
        IReadOnlyList<string>? pinnedIds = null
    ) =>
        new
        {
            layout,
            count,
            source,
            categoryId,
            tagId,
            pinnedIds,
        };

    private object Section(string layout, int count, IReadOnlyList<string> pinned) =>
        Section(layout, count, pinnedIds: [.. pinned.Select(title => ids[title])]);

    private async Task PublishAsync(params string[] titles)
    {
        foreach (var title in titles)
        {
            await editor.PublishArticleAsync(ids[title]);
        }
    }

    private async Task<string> MakeAsync(string type, string field, string name) =>
        (
            await editor.AskAsync(
                $"mutation ($name: String!) {{ create{type}(input: {{ name: $name, locale: \"fr\" }}) {{ {field} {{ id }} errors {{ __typename }} }} }}",
                new { name }
            )
        )
            .GetProperty($"create{type}")
            .GetProperty(field)
            .GetProperty("id")
            .GetString()!;

    private async Task FileAsync(string title, object where)
    {
        var input = JsonSerializer.SerializeToNode(where)!.AsObject();
        input["id"] = ids[title];
        input["expectedVersion"] = 1;
        await editor.AskAsync(
            "mutation ($input: UpdateContentItemInput!) { updateContentItem(input: $input) { errors { __typename } } }",
            new { input }
        );
        await editor.PublishArticleAsync(ids[title], 2);
    }

    private async Task<string> SaveAsync(int expectedVersion, params object[] sections) => (
            await editor.AskAsync(
                Save,
                new
                {
                    input = new
                    {
                        locale = "fr",
                        expectedVersion,
                        sections,
                    },
                }
            )
        ).GetProperty("saveFrontPage").ToString();

    private static async Task<string> PageAsync(HttpClient viewer, string query = Page) =>
        (await viewer.AskAsync(query)).GetProperty("frontPage").ToString();
}
