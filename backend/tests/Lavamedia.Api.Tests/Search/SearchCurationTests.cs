using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What the newsroom adds to the search: words that mean the same, and what stands first.</summary>
public abstract class SearchCurationTests : IAsyncLifetime
{
    private const string Find = """
        query ($query: String!, $curated: Boolean!) {
          search(query: $query, curated: $curated) {
            correctedText
            hits(first: 10) { totalCount nodes { isPinned title { text isMatch } item { ... on ContentItem { title } } } }
          }
        }
        """;

    private const string Save = """
        mutation ($input: SaveSearchSynonymGroupInput!) {
          saveSearchSynonymGroup(input: $input) {
            searchSynonymGroup { id version words meanings }
            errors { __typename ... on ValidationError { path reason } }
          }
        }
        """;

    private const string Pin = """
        mutation ($input: SetSearchPinsInput!) {
          setSearchPins(input: $input) {
            pinnedSearch { query count }
            errors { __typename ... on ValidationError { path reason } }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private HttpClient reader = null!;
    private string train = null!;
    private string hospital = null!;

    [Fact]
    public async Task Words_that_mean_the_same_find_each_other()
    {
        (await TitlesAsync("TGV")).ShouldBeEmpty();
        await SaveAsync(["TGV", "train à grande vitesse"]);

        (await TitlesAsync("TGV")).ShouldBe(["Un train à grande vitesse pour Brest"]);
        (await TitlesAsync("tgv brest")).ShouldBe(["Un train à grande vitesse pour Brest"]);
        (await TitlesAsync("tgv -brest")).ShouldBeEmpty();
        (await TitlesAsync("TGV", curated: false)).ShouldBeEmpty();
        (await TitlesAsync("train à grande vitesse brest")).ShouldBe(["Un train à grande vitesse pour Brest"]);
    }

    [Fact]
    public async Task A_word_can_lead_to_another_and_not_back()
    {
        await SaveAsync(["CHU"], ["hôpital"]);
        (await TitlesAsync("chu")).ShouldBe(["L’hôpital de Nantes recrute"]);

        await PublishedArticle.CreateAsync(editor, "Le CHU de Rennes s’agrandit", "Des lits en plus.");
        await Wait.UntilAsync(async () => (await TitlesAsync("CHU Rennes")).Count == 1);
        (await TitlesAsync("hôpital")).ShouldBe(["L’hôpital de Nantes recrute"]);
    }

    [Fact]
    public async Task Groups_are_changed_by_one_after_the_other_and_checked()
    {
        var group = (await SaveAsync(["loi", "texte"])).GetProperty("searchSynonymGroup");
        var id = group.GetProperty("id").GetString();
        await AssertRefusedAsync(
            new
            {
                id,
                expectedVersion = 7,
                words = new[] { "a", "b" },
                meanings = Array.Empty<string>(),
            },
            "SearchSynonymGroupConflictError"
        );
        await AssertRefusedAsync(new { words = new[] { "seul" }, meanings = Array.Empty<string>() }, "ValidationError");
        await AssertRefusedAsync(
            new { words = new[] { "a", "!?" }, meanings = Array.Empty<string>() },
            "ValidationError"
        );

        var changed = await editor.AskAsync(
            Save,
            new
            {
                input = new
                {
                    id,
                    expectedVersion = 1,
                    words = new[] { "loi", "décret" },
                    meanings = Array.Empty<string>(),
                },
            }
        );
        changed
            .GetProperty("saveSearchSynonymGroup")
            .GetProperty("searchSynonymGroup")
            .GetProperty("version")
            .GetInt32()
            .ShouldBe(2);
        const string delete = """
            mutation ($id: ID!) {
              deleteSearchSynonymGroup(input: { id: $id }) { deletedSearchSynonymGroup { id } errors { __typename } }
            }
            """;
        (await editor.AskAsync(delete, new { id }))
            .GetProperty("deleteSearchSynonymGroup")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null);
        (await editor.AskAsync(delete, new { id }))
            .GetProperty("deleteSearchSynonymGroup")
            .ToString()
            .ShouldContain("SearchSynonymGroupNotFoundError");
    }

    [Fact]
    public async Task What_is_pinned_stands_first_however_the_question_is_typed()
    {
        (await PinAsync("L'Hôpital", [train, hospital]))
            .GetProperty("pinnedSearch")
            .ToString()
            .ShouldBe("""{"query":"hopital","count":2}""");

        (await TitlesAsync("hopital")).ShouldBe([
            "Un train à grande vitesse pour Brest",
            "L’hôpital de Nantes recrute",
        ]);
        (await TitlesAsync("hopital", curated: false)).ShouldBe(["L’hôpital de Nantes recrute"]);
        (await TitlesAsync("hôpital nantes")).ShouldBe(["L’hôpital de Nantes recrute"], "another question");
        var nodes = (await SearchAsync("HÔPITAL")).GetProperty("hits").GetProperty("nodes");
        nodes[0].GetProperty("isPinned").GetBoolean().ShouldBeTrue();

        await PinAsync("hôpital", []);
        (await TitlesAsync("hopital")).ShouldBe(["L’hôpital de Nantes recrute"]);
    }

    [Fact]
    public async Task Z3_what_is_pinned_is_shown_only_while_readers_may_see_it()
    {
        await PinAsync("nantes", [train]);
        (await TitlesAsync("nantes")).Count.ShouldBe(2);

        await api.ExecuteAsync(
            $"UPDATE content_items SET status = 'UNPUBLISHED' WHERE title = 'Un train à grande vitesse pour Brest'"
        );
        (await TitlesAsync("nantes")).ShouldBe(["L’hôpital de Nantes recrute"]);
        (await SearchAsync("nantes")).GetProperty("hits").GetProperty("totalCount").GetInt32().ShouldBe(1);

        // Whoever changes the pins meanwhile does not unpin what comes back, and cannot pin what is not there.
        await PinAsync("nantes", [hospital]);
        (await PinAsync("autre", [train]))
            .GetProperty("errors")[0]
            .GetProperty("reason")
            .GetString()
            .ShouldBe("NOT_FOUND");
        await api.ExecuteAsync(
            $"UPDATE content_items SET status = 'PUBLISHED' WHERE title = 'Un train à grande vitesse pour Brest'"
        );
        (await TitlesAsync("nantes")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Readers_cannot_list_what_the_newsroom_added()
    {
        await SaveAsync(["a", "b"]);
        foreach (var field in new[] { "searchSynonymGroups", "searchPins" })
        {
            using var request = GraphQLRequests.Operation($$"""{ {{field}}(first: 1) { totalCount } }""", new { });
            using var response = await reader.SendAsync(request);
            (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_AUTHENTICATED");
        }
    }

    public async Task InitializeAsync()
    {
        api = await StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        reader = api.Client();
        train = await PublishedArticle.CreateAsync(editor, "Un train à grande vitesse pour Brest", "Il roule vite.");
        hospital = await PublishedArticle.CreateAsync(
            editor,
            "L’hôpital de Nantes recrute",
            "Cent postes sont ouverts."
        );
        await Wait.UntilAsync(async () =>
            (await TitlesAsync("train")).Count == 1 && (await TitlesAsync("nantes")).Count == 1
        );
    }

    public virtual async Task DisposeAsync() => await api.DisposeAsync();

    /// <summary>Starts the API with the engine.</summary>
    protected abstract Task<ApiFixture> StartAsync();

    private async Task<JsonElement> SaveAsync(string[] words, string[]? meanings = null) =>
        (await editor.AskAsync(Save, new { input = new { words, meanings = meanings ?? [] } })).GetProperty(
            "saveSearchSynonymGroup"
        );

    private async Task AssertRefusedAsync(object input, string type) =>
        (await editor.AskAsync(Save, new { input }))
            .GetProperty("saveSearchSynonymGroup")
            .GetProperty("errors")[0]
            .GetProperty("__typename")
            .GetString()
            .ShouldBe(type);

    private async Task<JsonElement> PinAsync(string query, string[] contentIds) =>
        (await editor.AskAsync(Pin, new { input = new { query, contentIds } })).GetProperty("setSearchPins");

    private async Task<JsonElement> SearchAsync(string query, bool curated = true) =>
        (await reader.AskAsync(Find, new { query, curated })).GetProperty("search");

    private async Task<IReadOnlyList<string?>> TitlesAsync(string query, bool curated = true) =>
        [
            .. (await SearchAsync(query, curated))
                .GetProperty("hits")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("item"))
                .Where(item => item.TryGetProperty("title", out _))
                .Select(item => item.GetProperty("title").GetString()),
        ];
}
