using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>The newsroom's list is searched for words that nearly everything has and for words that one item has.</summary>
public sealed class SearchedListTests(SearchedListTests.Archive archive) : IClassFixture<SearchedListTests.Archive>
{
    private const string Search = """
        query ($words: String!, $after: String) {
          contentItems(stage: DRAFT, search: $words, first: 2, after: $after, order: [{ slug: DESC }]) {
            nodes { slug }
            totalCount
            pageInfo { endCursor }
          }
        }
        """;

    [Theory]
    [InlineData("lave", 1201)]
    [InlineData("laves ancie", 1201)]
    [InlineData("lave numéro1200", 1)]
    [InlineData("numéro1200 \"lave ancienne\"", 1)]
    [InlineData("lave -ancienne", 0)]
    [InlineData("lave basalte", 0)]
    public async Task All_that_have_the_words_are_listed_whether_many_or_few(string words, int count)
    {
        var found = await archive.AskAsync(Search, new { words });
        found.GetProperty("totalCount").GetInt32().ShouldBe(count);
        found.GetProperty("nodes").GetArrayLength().ShouldBe(Math.Min(count, 2));
    }

    [Fact]
    public async Task A_list_of_many_goes_on_in_its_order()
    {
        var first = await archive.AskAsync(Search, new { words = "lave" });
        var after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var second = await archive.AskAsync(Search, new { words = "lave", after });
        Slugs(first).Concat(Slugs(second)).ShouldBe(["archive-1201", "archive-1200", "archive-1199", "archive-1198"]);
    }

    private static IEnumerable<string?> Slugs(JsonElement list) =>
        list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("slug").GetString());

    /// <summary>1,201 drafts of which each has a number of its own.</summary>
    public sealed class Archive : IAsyncLifetime
    {
        private ApiFixture api = null!;
        private HttpClient editor = null!;

        public async Task InitializeAsync()
        {
            api = await ApiFixture.StartAsync();
            editor = await api.SignedInAsync(DemoDatabase.Editor);
            await editor.CreateArticleAsync("Lave ancienne, numéro1201");
            // Copies of it, as many as a list does not name one by one.
            await api.RunAsync(
                """
                UPDATE content_items SET slug = 'archive-1201';
                INSERT INTO translation_sets (id) SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid FROM generate_series(1, 1200) AS n;
                INSERT INTO content_items SELECT (jsonb_populate_record(item, jsonb_build_object(
                    'id', '10000000-0000-7000-8000-' || lpad(n::text, 12, '0'),
                    'translation_set_id', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'),
                    'slug', 'archive-' || lpad(n::text, 4, '0'), 'title', 'Lave ancienne, numéro' || n,
                    'latest_version_id', NULL))).*
                FROM content_items AS item, generate_series(1, 1200) AS n;
                """
            );
        }

        public async Task DisposeAsync() => await api.DisposeAsync();

        public async Task<JsonElement> AskAsync(string query, object variables) =>
            (await editor.AskAsync(query, variables)).GetProperty("contentItems");
    }
}
