using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Pages put together are the whole list, whatever the order, the direction and the NULLs.</summary>
[Collection(NewsCollection.Name)]
public sealed class PagingTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("[{ slug: ASC }]")]
    [InlineData("[{ summary: ASC }]")]
    [InlineData("[{ summary: DESC }]")]
    [InlineData("[{ publishedAt: DESC }, { title: ASC }]")]
    [InlineData("[{ pages: ASC }, { rating: DESC }]")]
    [InlineData("[{ status: ASC }, { wordCount: DESC }]")]
    [InlineData("[{ author: { name: DESC } }]")]
    [InlineData("[]")]
    public async Task Pages_in_either_direction_are_the_whole_list_once(string order)
    {
        var whole = await SlugsAsync($"first: 50, drafts: true, order: {order}");
        var more = await client.DataAsync(
            $$"""{ articles(first: 50, drafts: true, order: {{order}}) { pageInfo { endCursor } } }"""
        );
        whole.AddRange(
            await SlugsAsync(
                $"first: 50, drafts: true, after: \"{more["articles"]!["pageInfo"]!["endCursor"]}\", order: {order}"
            )
        );
        whole.Count.ShouldBe(news.Articles.Count);
        whole.Distinct().Count().ShouldBe(whole.Count);

        (await WalkAsync(order, "first: 7", "after", "endCursor", "hasNextPage", forward: true)).ShouldBe(whole);
        (await WalkAsync(order, "last: 7", "before", "startCursor", "hasPreviousPage", forward: false)).ShouldBe(whole);
    }

    [Fact]
    public async Task NULL_is_the_greatest_value()
    {
        var ascending = await SlugsAsync("first: 50, drafts: true, order: [{ pages: ASC }]");
        var descending = await SlugsAsync("first: 5, drafts: true, order: [{ pages: DESC }]");

        var without = news.Articles.Where(a => a.Pages is null).Select(a => a.Slug).ToHashSet();
        descending.ShouldAllBe(slug => without.Contains(slug));
        ascending.ShouldAllBe(slug => !without.Contains(slug));
    }

    [Fact]
    public async Task Demand24_who_allows_estimates_gets_one_where_a_list_is_longer_than_is_counted()
    {
        using var few = new NewsClient(news, options => options.ExactCounts = 5);
        const string allowing = "{ totalCount totalCountIsEstimate nodes { slug } }";

        var page = (await few.DataAsync($"{{ articles(first: 1) {allowing} }}"))["articles"]!;
        page["totalCountIsEstimate"]!.GetValue<bool>().ShouldBeTrue();
        page["totalCount"]!.GetValue<int>().ShouldBeGreaterThan(5);
        few.Statistics.RoundTrips.ShouldBe(1);
        few.Statistics.Texts.ShouldContain(text => text.Contains("LIMIT 6)", StringComparison.Ordinal));

        var shorter =
            $"{{ articles(first: 1, where: {{ slug: {{ in: [\"article-01\", \"article-02\"] }} }}) {allowing} }}";
        page = (await few.DataAsync(shorter))["articles"]!;
        page["totalCountIsEstimate"]!.GetValue<bool>().ShouldBeFalse();
        page["totalCount"]!.GetValue<int>().ShouldBe(page["nodes"]!.AsArray().Count + 1);
    }

    [Fact]
    public async Task Demand24_who_does_not_allow_estimates_gets_the_exact_number()
    {
        using var few = new NewsClient(news, options => options.ExactCounts = 5);

        var data = await few.DataAsync("{ articles(first: 50, drafts: true) { totalCount } }");

        data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(news.Articles.Count);
        few.Statistics.Texts.ShouldAllBe(text => !text.Contains("EXPLAIN", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("first: 0", "HC0079")]
    [InlineData("first: -1", "HC0079")]
    [InlineData("first: 51", "HC0051")]
    [InlineData("last: 2000000000", "HC0051")]
    [InlineData("first: 2, last: 2", "CONTRADICTORY_PAGE_ARGUMENTS")]
    [InlineData("after: \"bm8=\"", "HC0078")]
    [InlineData("after: \"\"", "HC0078")]
    [InlineData("after: \"'); DROP TABLE article;--\"", "HC0078")]
    public async Task G4_a_page_that_cannot_be_is_refused_with_its_code(string arguments, string code)
    {
        var answer = await client.AskAsync($$"""{ articles({{arguments}}) { nodes { slug } } }""");

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Fact]
    public async Task Z9_a_cursor_serves_no_other_order_and_no_change_of_its_bytes()
    {
        var data = await client.DataAsync("{ articles(first: 1, order: [{ slug: ASC }]) { edges { cursor } } }");
        var cursor = data["articles"]!["edges"]![0]!["cursor"]!.GetValue<string>();
        var changed = (cursor[^2] == 'A' ? 'B' : 'A') is var other ? cursor[..^2] + other + cursor[^1] : "";

        foreach (
            var arguments in new[]
            {
                $"after: \"{cursor}\", order: [{{ title: ASC }}]",
                $"after: \"{changed}\", order: [{{ slug: ASC }}]",
            }
        )
        {
            var answer = await client.AskAsync($$"""{ articles({{arguments}}) { nodes { slug } } }""");
            answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
        }
    }

    [Theory]
    [InlineData("boundedArticles", "HC0052")]
    [InlineData("forwardArticles", "HC0090")]
    [InlineData("slicedArticles", "HC0082")]
    public async Task G4_a_list_may_ask_for_the_size_of_the_page(string field, string code)
    {
        var refused = await client.AskAsync($$"""{ {{field}} { nodes { slug } } }""");
        var given = await client.DataAsync($$"""{ {{field}}(first: 2) { nodes { slug } } }""");

        refused["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
        given[field]!["nodes"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_total_is_counted_only_when_it_is_asked_for()
    {
        await client.DataAsync("{ articles { nodes { slug } pageInfo { hasNextPage } } }");
        client.Statistics.Texts.ShouldNotContain(text => text.Contains("count(", StringComparison.Ordinal));
        client.Statistics.Statements.ShouldBe(1);

        await client.DataAsync("{ articles { totalCount } }");
        client.Statistics.Texts.ShouldAllBe(text => text.Contains("count(", StringComparison.Ordinal));
        client.Statistics.Statements.ShouldBe(1);
    }

    [Fact]
    public async Task A_bad_cursor_fails_its_own_field_and_no_other()
    {
        var answer = await client.AskAsync(
            """{ bad: articles(after: "x") { totalCount } good: article(slug: "article-02") { slug } }"""
        );

        answer["data"]!["good"]!["slug"]!.GetValue<string>().ShouldBe("article-02");
        answer["errors"]!.AsArray().Count.ShouldBe(1);
        answer["errors"]![0]!["path"]![0]!.GetValue<string>().ShouldBe("bad");
    }

    private async Task<List<string>> SlugsAsync(string arguments)
    {
        var data = await client.DataAsync($$"""{ articles({{arguments}}) { nodes { slug } } }""");
        return Slugs(data);
    }

    private async Task<List<string>> WalkAsync(
        string order,
        string size,
        string from,
        string cursorField,
        string moreField,
        bool forward
    )
    {
        var slugs = new List<string>();
        for (var cursor = ""; ; )
        {
            var data = await client.DataAsync(
                $$"""{ articles(drafts: true, {{size}}{{cursor}}, order: {{order}}) { nodes { slug } pageInfo { {{moreField}} {{cursorField}} } } }"""
            );
            slugs.InsertRange(forward ? slugs.Count : 0, Slugs(data));
            var page = data["articles"]!["pageInfo"]!;
            if (!page[moreField]!.GetValue<bool>())
            {
                return slugs;
            }

            cursor = $", {from}: \"{page[cursorField]}\"";
        }
    }

    private static List<string> Slugs(JsonNode data) =>
        [.. data["articles"]!["nodes"]!.AsArray().Select(node => node!["slug"]!.GetValue<string>())];
}
