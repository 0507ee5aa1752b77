using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Search;

/// <summary>Tags as readers find them.</summary>
public sealed class SearchTagTests : IAsyncLifetime
{
    private const string Ask = """
        {
          search(query: "volcanologie") { hits(first: 5) { nodes { kind item { ... on Tag { name path } } } } kinds { kind count } }
          suggest(prefix: "volcano") { kind title item { ... on Tag { path } } }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Z3_a_tag_is_found_and_proposed_while_something_published_carries_it()
    {
        var tag = (
            await editor.AskAsync("""mutation { createTag(input: { name: "Volcanologie" }) { tag { id } } }""", new { })
        )
            .GetProperty("createTag")
            .GetProperty("tag")
            .GetProperty("id")
            .GetString()!;
        await PublishedArticle.CreateAsync(editor, "Sous la lave", "Un géologue raconte.", tagIds: [tag]);
        await Wait.UntilAsync(async () => Kinds(await AskAsync()).Contains("TAG"));

        var found = await AskAsync();
        found.GetProperty("search").ToString().ShouldContain("\"name\":\"Volcanologie\"");
        found.GetProperty("suggest").GetArrayLength().ShouldBe(1);

        await api.ExecuteAsync($"UPDATE content_items SET status = 'UNPUBLISHED' WHERE status = 'PUBLISHED'");
        found = await AskAsync();
        Kinds(found).ShouldBeEmpty();
        found.GetProperty("search").GetProperty("kinds").GetArrayLength().ShouldBe(0);
        found.GetProperty("suggest").GetArrayLength().ShouldBe(0);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private Task<JsonElement> AskAsync() => api.Client().AskAsync(Ask, new { });

    private static IReadOnlyList<string?> Kinds(JsonElement answer) =>
        [
            .. answer
                .GetProperty("search")
                .GetProperty("hits")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(node => node.GetProperty("kind").GetString()),
        ];
}
