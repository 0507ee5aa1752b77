using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>What the viewer may not see is on no path to it.</summary>
[Collection(NewsCollection.Name)]
public sealed class VisibilityTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Z2_drafts_are_neither_listed_nor_counted()
    {
        var data = await client.DataAsync("{ articles(first: 50) { totalCount nodes { status } } }");

        var published = news.Articles.Count(a => a.Status == ArticleStatus.Published);
        data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(published);
        data["articles"]!["nodes"]!.AsArray().ShouldAllBe(a => a!["status"]!.GetValue<string>() == "PUBLISHED");
    }

    [Fact]
    public async Task Z3_a_draft_is_found_by_nobody_who_does_not_ask_for_drafts()
    {
        var data = await client.DataAsync(
            """{ hidden: article(slug: "article-09") { slug } shown: article(slug: "article-09", drafts: true) { slug status } }"""
        );

        data["hidden"].ShouldBeNull();
        data["shown"]!["status"]!.GetValue<string>().ShouldBe("DRAFT");
    }

    [Fact]
    public async Task Z2_a_hidden_author_is_null_on_the_article_and_cannot_be_filtered_by()
    {
        var data = await client.DataAsync(
            """
            { all: articles(first: 50) { nodes { slug author { name } } }
              by: articles(where: { author: { name: { eq: "Hidden Hugo" } } }) { totalCount } }
            """
        );

        data["all"]!["nodes"]!
            .AsArray()
            .ShouldAllBe(a => a!["author"] == null || a["author"]!["name"]!.GetValue<string>() != "Hidden Hugo");
        data["by"]!["totalCount"]!.GetValue<int>().ShouldBe(0);
    }

    [Theory]
    [InlineData("some")]
    [InlineData("none")]
    [InlineData("all")]
    public async Task Z2_a_hidden_category_decides_no_filter(string quantifier)
    {
        var data = await client.DataAsync(
            $$"""{ articles(first: 50, where: { categories: { {{quantifier}}: { name: { eq: "Secret" } } } }) { nodes { slug } } }"""
        );

        var expected = news
            .Articles.Where(a => a.Status == ArticleStatus.Published)
            .Where(a =>
                quantifier switch
                {
                    "some" => false,
                    "none" => true,
                    _ => !a.Categories.Any(c => !c.IsHidden),
                }
            )
            .Select(a => a.Slug);
        data["articles"]!["nodes"]!
            .AsArray()
            .Select(a => a!["slug"]!.GetValue<string>())
            .ShouldBe(expected.Take(50), ignoreOrder: true);
    }

    [Fact]
    public async Task Z2_drafts_do_not_appear_below_their_author_nor_in_his_count()
    {
        var data = await client.DataAsync(
            """{ article(slug: "article-02") { author { name articles(first: 50) { totalCount nodes { status } } } } }"""
        );

        var author = data["article"]!["author"]!;
        var visible = news.Articles.Count(a =>
            a.Author?.Name == author["name"]!.GetValue<string>() && a.Status == ArticleStatus.Published
        );
        author["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(visible);
        author["articles"]!["nodes"]!.AsArray().Count.ShouldBe(visible);
    }

    [Fact]
    public async Task A_request_for_drafts_does_not_change_the_next_one()
    {
        const string query = "query($drafts: Boolean!) { articles(drafts: $drafts) { totalCount } }";
        var counts = new List<int>();
        foreach (var drafts in new[] { false, true, false })
        {
            var data = await client.DataAsync(query, new { drafts });
            counts.Add(data["articles"]!["totalCount"]!.GetValue<int>());
        }

        counts[1].ShouldBe(news.Articles.Count);
        counts[0].ShouldBe(counts[2]);
        counts[0].ShouldBeLessThan(counts[1]);
    }
}
