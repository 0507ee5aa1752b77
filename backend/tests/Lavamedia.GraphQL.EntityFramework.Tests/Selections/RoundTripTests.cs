using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>A selection is one round trip, with one statement for each to-many level (rule G-7).</summary>
[Collection(NewsCollection.Name)]
public sealed class RoundTripTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task An_article_with_everything_is_one_round_trip_of_as_many_statements_as_levels()
    {
        var data = await client.DataAsync(
            """
            { article(slug: "article-02") {
                __typename id title path summary status publishedAt wordCount rating tags isLong
                author { name } hero { position asset { filename } }
                categories { name parent { name } } categoryNames
                pictures { totalCount nodes { position asset { filename variants { width } } } } } }
            """
        );

        var article = data["article"]!;
        var expected = news.Articles[2];
        article["title"]!.GetValue<string>().ShouldBe(expected.Title);
        article["path"]!.GetValue<string>().ShouldBe("/articles/article-02");
        article["status"]!.GetValue<string>().ShouldBe("PUBLISHED");
        article["tags"]!.AsArray().Select(tag => tag!.GetValue<string>()).ShouldBe(expected.Tags);
        article["author"]!["name"]!.GetValue<string>().ShouldBe(expected.Author!.Name);
        article["hero"]!["asset"]!["filename"]!.GetValue<string>().ShouldBe("2-0.jpg");
        article["pictures"]!["totalCount"]!.GetValue<int>().ShouldBe(2);
        article["pictures"]!["nodes"]![1]!["asset"]!["variants"]!.AsArray().Count.ShouldBe(3);
        article["categories"]!
            .AsArray()
            .Select(c => c!["name"]!.GetValue<string>())
            .ShouldBe(expected.Categories.Where(c => !c.IsHidden).Select(c => c.Name), ignoreOrder: true);
        client.Statistics.RoundTrips.ShouldBe(1);
        // article, categories, pictures, their count, variants
        client.Statistics.Statements.ShouldBe(5);
    }

    [Fact]
    public async Task Resolvers_of_an_object_made_of_values_get_the_values_that_they_declared_within_the_same_round_trip()
    {
        var data = await client.DataAsync(
            "{ articles(first: 50) { nodes { slug card { title stamp lead } credit { stamp } } } }"
        );

        client.Statistics.RoundTrips.ShouldBe(1);
        client.Statistics.Statements.ShouldBe(1);
        var shown = data["articles"]!["nodes"]!.AsArray();
        shown.Select(node => node!["credit"]).ShouldContain(credit => credit == null);
        foreach (var node in shown)
        {
            var article = news.Articles.Single(article => article.Slug == node!["slug"]!.GetValue<string>());
            node!["card"]!["stamp"]!.GetValue<string>().ShouldBe($"{article.Title} {article.Id:N}");
            (node["card"]!["lead"]?.GetValue<string>()).ShouldBe(
                article.Pictures.OrderBy(picture => picture.Position).FirstOrDefault()?.Caption
            );
            (node["credit"]?["stamp"]?.GetValue<string>()).ShouldBe(
                article.Author is { IsHidden: false } author ? $"{author.Name} {author.Id:N}" : null
            );
        }
    }

    [Fact]
    public async Task The_cost_is_shown_to_those_who_may_ask_for_it()
    {
        var answer = await client.AskAsync("{ categories { name articles(first: 1) { totalCount } } }");

        answer["extensions"]!["dataStatistics"]!["roundTrips"]!.GetValue<int>().ShouldBe(1);
        answer["extensions"]!["dataStatistics"]!["statements"]!.GetValue<int>().ShouldBe(2);
        answer["extensions"]!["dataStatistics"]!["sql"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Several_root_fields_share_one_round_trip()
    {
        await client.DataAsync(
            """{ a: article(slug: "article-02") { title } b: article(slug: "article-03") { title } categories { name } }"""
        );

        client.Statistics.RoundTrips.ShouldBe(1);
        client.Statistics.Statements.ShouldBe(3);
    }

    [Fact]
    public async Task Three_levels_of_pages_are_one_round_trip()
    {
        var data = await client.DataAsync(
            """
            { articles(first: 5, order: [{ slug: ASC }]) { nodes { slug author { name articles(first: 2, order: [{ slug: DESC }]) {
                totalCount nodes { slug pictures(first: 1) { nodes { position } pageInfo { hasNextPage } } } } } } } }
            """
        );

        client.Statistics.RoundTrips.ShouldBe(1);
        var nodes = data["articles"]!["nodes"]!.AsArray();
        nodes.Count.ShouldBe(5);
        var author = nodes[1]!["author"]!;
        var own = news
            .Articles.Where(a =>
                a.Status == ArticleStatus.Published && a.Author?.Name == author["name"]!.GetValue<string>()
            )
            .OrderByDescending(a => a.Slug)
            .ToList();
        author["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(own.Count);
        author["articles"]!["nodes"]!
            .AsArray()
            .Select(a => a!["slug"]!.GetValue<string>())
            .ShouldBe(own.Take(2).Select(a => a.Slug));
        var pictures = author["articles"]!["nodes"]![0]!["pictures"]!;
        pictures["nodes"]!.AsArray().Count.ShouldBe(Math.Min(1, own[0].Pictures.Count));
        pictures["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBe(own[0].Pictures.Count > 1);
    }

    [Fact]
    public async Task Resolvers_get_exactly_the_members_they_declare()
    {
        var data = await client.DataAsync("""{ article(slug: "article-02") { headline hero { asset { url } } } }""");

        data["article"]!["headline"]!
            .GetValue<string>()
            .ShouldBe($"{news.Articles[2].Title} ({news.Articles[2].Author!.Name})");
        data["article"]!["hero"]!["asset"]!["url"]!.GetValue<string>().ShouldBe("https://media.example/2-0.jpg");
        client.Statistics.RoundTrips.ShouldBe(1);
    }

    [Fact]
    public async Task An_entity_that_a_resolver_returns_is_read_again_for_its_selection()
    {
        var data = await client.DataAsync("""{ loadedArticle(slug: "article-02") { title categories { name } } }""");

        data["loadedArticle"]!["title"]!.GetValue<string>().ShouldBe(news.Articles[2].Title);
        client.Statistics.RoundTrips.ShouldBe(1);
    }

    [Fact]
    public async Task A_node_is_found_by_its_opaque_id()
    {
        var article = await client.DataAsync("""{ article(slug: "article-02") { id } }""");

        var data = await client.DataAsync(
            "query($id: ID!) { node(id: $id) { __typename id ... on Article { slug } } }",
            new { id = article["article"]!["id"]!.GetValue<string>() }
        );

        data["node"]!["slug"]!.GetValue<string>().ShouldBe("article-02");
        data["node"]!["__typename"]!.GetValue<string>().ShouldBe("Article");
    }
}
