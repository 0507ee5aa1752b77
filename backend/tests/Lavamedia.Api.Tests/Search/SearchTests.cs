using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What readers find at the GraphQL door, and what they do not, whichever engine finds it.</summary>
public abstract class SearchTests : IAsyncLifetime
{
    private const string Find = """
        query ($query: String!, $locale: Locale, $where: SearchFilterInput, $first: Int, $after: String) {
          search(query: $query, locale: $locale, where: $where) {
            correctedText
            hits(first: $first, after: $after) {
              totalCount
              nodes {
                kind
                title { text isMatch }
                excerpt { text isMatch }
                item { __typename ... on ContentItem { title } ... on Category { name } ... on User { displayName } }
              }
              pageInfo { hasNextPage endCursor }
            }
            kinds { kind count }
            categories { category { name } count }
            authors { author { displayName } count }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private HttpClient reader = null!;

    protected ApiFixture Api => api;

    protected HttpClient Editor => editor;

    [Fact]
    public async Task Endings_accents_and_capitals_do_not_matter()
    {
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await PublishAsync("Sous le glacier", "fr");
        await UntilFoundAsync("glacier");
        string[] queries =
        [
            "volcaniques",
            "VOLCANIQUE",
            "l'éruption volcanique",
            "eruption",
            "« Éruption volcanique »",
            "érup",
            "Sciences éruption",
            "éruption -glacier",
        ];
        foreach (var query in queries)
        {
            (await TitlesAsync(query)).ShouldBe(["Éruption volcanique dans le Sud"], query);
        }

        foreach (var query in new[] { "éruption -sud", "\"volcanique éruption\"", "éruption lendemain", "zzzz", "" })
        {
            (await TitlesAsync(query)).ShouldBeEmpty(query);
        }
    }

    [Fact]
    public async Task A_slip_of_the_finger_is_corrected_where_it_finds_nothing()
    {
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await UntilFoundAsync("éruption");

        var answer = await SearchAsync("errupton volcanique");

        answer.GetProperty("correctedText").GetString().ShouldBe("éruption volcanique");
        Titles(answer).ShouldBe(["Éruption volcanique dans le Sud"]);
        (await SearchAsync("éruption")).GetProperty("correctedText").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task What_answers_is_marked_and_counted_and_leafed_through()
    {
        for (var part = 1; part <= 3; part++)
        {
            await PublishAsync($"Marée haute {part}", "fr");
        }

        await Wait.UntilAsync(async () => (await TitlesAsync("marée")).Count == 3);

        var first = await SearchAsync("maree", new { first = 2 });
        var hits = first.GetProperty("hits");
        hits.GetProperty("totalCount").GetInt32().ShouldBe(3);
        hits.GetProperty("nodes")[0].GetProperty("title")[0].ToString().ShouldBe("""{"text":"Marée","isMatch":true}""");
        hits.GetProperty("nodes")[0].GetProperty("excerpt").ToString().ShouldContain("\"isMatch\":true");
        first.GetProperty("kinds").ToString().ShouldBe("""[{"kind":"ARTICLE","count":3}]""");
        first.GetProperty("categories").ToString().ShouldBe("""[{"category":{"name":"Sciences"},"count":3}]""");
        first.GetProperty("authors")[0].GetProperty("count").GetInt32().ShouldBe(3);

        var after = hits.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await SearchAsync("maree", new { first = 2, after });
        Titles(second).Concat(Titles(first)).Order().ShouldBe(["Marée haute 1", "Marée haute 2", "Marée haute 3"]);
        second.GetProperty("hits").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBeFalse();

        // Z-9: a cursor is good for its own question only.
        (await RefusalAsync("autre", new { first = 2, after })).ShouldBe("HC0078");
        (await RefusalAsync("maree", new { first = 2, after = "invente" })).ShouldBe("HC0078");
        (await RefusalAsync("maree", new { first = 51 })).ShouldBe("HC0051");
        (await RefusalAsync("maree", new { first = 0 })).ShouldBe("HC0079");
    }

    [Fact]
    public async Task Z2_Z3_what_is_no_longer_published_is_not_found_even_before_the_index_knows()
    {
        await PublishAsync("Éruption volcanique dans le Sud", "fr");
        await editor.CreateArticleAsync("Éruption secrète");
        await UntilFoundAsync("éruption");
        (await TitlesAsync("secrète")).ShouldBeEmpty();
        (await TitlesAsync("secrète", editor)).ShouldBeEmpty("search is about what readers see, whoever asks");

        // As if the index had not heard of it yet: the item itself decides.
        await api.ExecuteAsync($"UPDATE content_items SET status = 'UNPUBLISHED' WHERE status = 'PUBLISHED'");
        var answer = await SearchAsync("éruption");
        answer.GetProperty("hits").GetProperty("totalCount").GetInt32().ShouldBe(0);
        answer.GetProperty("kinds").GetArrayLength().ShouldBe(0);
        answer.GetProperty("categories").GetArrayLength().ShouldBe(0);
        answer.GetProperty("authors").GetArrayLength().ShouldBe(0);
        (await SearchAsync("errupton")).GetProperty("correctedText").ValueKind.ShouldBe(JsonValueKind.Null);
        (await SuggestAsync("éru")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Categories_and_authors_are_found_and_suggested()
    {
        await PublishAsync("Au phare de Roc’h Dour", "fr");
        await UntilFoundAsync("phare");

        (await SuggestAsync("sci")).ShouldBe(["CATEGORY Sciences"]);
        (await SuggestAsync("pha")).ShouldBe(["ARTICLE Au phare de Roc’h Dour"]);
        (await SuggestAsync("AU PH")).ShouldBe(["ARTICLE Au phare de Roc’h Dour"]);
        (await SuggestAsync("a")).ShouldBeEmpty();
        (await SuggestAsync("%_")).ShouldBeEmpty("signs of patterns stand for themselves");
        (await SearchAsync("sciences", new { where = new { kinds = new[] { "CATEGORY" } } }))
            .GetProperty("hits")
            .GetProperty("nodes")[0]
            .GetProperty("item")
            .ToString()
            .ShouldBe("""{"__typename":"Category","name":"Sciences"}""");
    }

    [Fact]
    public async Task Values_of_facets_are_found_by_any_of_their_words()
    {
        await CategoryAsync("Politique étrangère européenne", "fr");
        foreach (var query in new[] { "politique", "ETRANGERE", "européennes", "politique euro" })
        {
            await Wait.UntilAsync(
                async () =>
                    (await SearchAsync(query, new { where = new { kinds = new[] { "CATEGORY" } } }))
                        .GetProperty("hits")
                        .GetProperty("nodes")
                        .ToString()
                        .Contains("\"name\":\"Politique étrangère européenne\"", StringComparison.Ordinal),
                because: query
            );
        }

        foreach (var prefix in new[] { "pol", "étra", "EUROP" })
        {
            (await SuggestAsync(prefix)).ShouldBe(["CATEGORY Politique étrangère européenne"], prefix);
        }
    }

    [Fact]
    public async Task Languages_are_searched_one_by_one_or_together()
    {
        await PublishAsync("La lave et le feu", "fr");
        await PublishAsync("Lava flows", "en");
        await Wait.UntilAsync(async () => (await TitlesAsync("flow", locale: "en")).Count == 1);

        (await TitlesAsync("flow")).ShouldBeEmpty();
        (await TitlesAsync("flows", locale: null)).ShouldBe(["Lava flows"]);
    }

    public virtual async Task InitializeAsync()
    {
        api = await StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        reader = api.Client();
        await CategoryAsync("Sciences", "fr");
    }

    public virtual async Task DisposeAsync() => await api.DisposeAsync();

    /// <summary>Starts the API with the engine.</summary>
    protected abstract Task<ApiFixture> StartAsync();

    private async Task<string> CategoryAsync(string name, string locale) => (
            await editor.AskAsync(
                """
                mutation ($input: CreateCategoryInput!) {
                  createCategory(input: $input) { category { id } errors { __typename } }
                }
                """,
                new { input = new { name, locale } }
            )
        ).GetProperty("createCategory").GetProperty("category").GetProperty("id").GetString()!;

    protected async Task<string> PublishAsync(string title, string locale)
    {
        var categories = (
            await editor.AskAsync(
                """query ($locale: String!) { categories(first: 1, where: { locale: { eq: $locale } }) { nodes { id } } }""",
                new { locale }
            )
        )
            .GetProperty("categories")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => node.GetProperty("id").GetString());
        var content = new[]
        {
            new { type = "paragraph", content = new[] { new { type = "text", text = $"On parle de : {title}." } } },
        };
        var input = new
        {
            title,
            locale,
            categoryIds = categories,
            body = new { type = "doc", content },
        };
        var created = (await editor.AskAsync(GraphQLRequests.Create, new { input })).GetProperty("createContentItem");
        var id = created.GetProperty("contentItem").GetProperty("id").GetString()!;
        var published = await editor.AskAsync(GraphQLRequests.Publish, new { id, version = 1 });
        published.GetProperty("publishContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        return id;
    }

    protected Task UntilFoundAsync(string query) => Wait.UntilAsync(async () => (await TitlesAsync(query)).Count > 0);

    private async Task<JsonElement> SearchAsync(
        string query,
        object? variables = null,
        HttpClient? client = null,
        string? locale = "fr"
    )
    {
        var all = JsonSerializer.SerializeToNode(variables ?? new { })!.AsObject();
        all["query"] = query;
        all["locale"] = locale;
        return (await (client ?? reader).AskAsync(Find, all)).GetProperty("search");
    }

    protected async Task<IReadOnlyList<string>> TitlesAsync(
        string query,
        HttpClient? client = null,
        string? locale = "fr"
    ) => Titles(await SearchAsync(query, new { where = new { kinds = new[] { "ARTICLE" } } }, client, locale));

    private static List<string> Titles(JsonElement answer) =>
        [
            .. answer
                .GetProperty("hits")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("item").GetProperty("title").GetString()!),
        ];

    private async Task<string?> RefusalAsync(string query, object variables)
    {
        var all = JsonSerializer.SerializeToNode(variables)!.AsObject();
        all["query"] = query;
        using var request = GraphQLRequests.Operation(Find, all);
        using var response = await reader.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    private async Task<IReadOnlyList<string>> SuggestAsync(string prefix) =>
        [
            .. (
                await reader.AskAsync(
                    "query ($prefix: String!) { suggest(prefix: $prefix) { kind title item { __typename } } }",
                    new { prefix }
                )
            )
                .GetProperty("suggest")
                .EnumerateArray()
                .Select(node => $"{node.GetProperty("kind").GetString()} {node.GetProperty("title").GetString()}"),
        ];
}
