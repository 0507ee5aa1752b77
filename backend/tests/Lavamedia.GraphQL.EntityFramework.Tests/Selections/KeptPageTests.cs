using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>A page with many lists below it is found once: the lists are read by the keys that the first statement of the batch keeps.</summary>
[Collection(NewsCollection.Name)]
public sealed class KeptPageTests(NewsDatabase news) : IDisposable
{
    // Two lists are asked in one way, the third in another, so that a page of two lists is found by each statement and one of all once.
    private const string Two =
        "slug categories { name } pictures(first: 2) { nodes { position asset { variants { width } } } }";
    private const string All = Two + " again: categories { name } counted: pictures { totalCount }";
    private const string One = "slug again: categories { name } counted: pictures { totalCount }";
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("articles(first: 7, order: [{ slug: ASC }])", "nodes")]
    [InlineData("articles(last: 4, order: [{ slug: ASC }])", "nodes")]
    [InlineData("articles(first: 5, where: { title: { contains: \"a\" } }, order: [{ title: DESC }])", "nodes")]
    [InlineData("articles(first: 5, where: { slug: { eq: \"there is none\" } })", "nodes")]
    [InlineData("articleSegment(skip: 3, take: 6, order: [{ slug: DESC }])", "items")]
    [InlineData("articleSegment(skip: 5000, take: 6)", "items")]
    public async Task The_lists_are_those_of_the_page(string field, string elements)
    {
        var all = await client.DataAsync($$"""{ page: {{field}} { {{elements}} { {{All}} } } }""");
        var statements = client.Statistics.Texts;
        client.Statistics.RoundTrips.ShouldBe(1);
        statements.Count(sql => sql.Contains("set_config", StringComparison.Ordinal)).ShouldBe(1);
        statements
            .Count(sql => sql.Contains("current_setting", StringComparison.Ordinal))
            .ShouldBe(statements.Count - 1);

        var two = await client.DataAsync($$"""{ page: {{field}} { {{elements}} { slug categories { name } } } }""");
        client.Statistics.Texts.ShouldNotContain(sql => sql.Contains("current_setting", StringComparison.Ordinal));
        var one = await client.DataAsync($$"""{ page: {{field}} { {{elements}} { {{One}} } } }""");

        Parts(all["page"]![elements]!, "slug", "categories")
            .ShouldBe(Parts(two["page"]![elements]!, "slug", "categories"));
        Parts(all["page"]![elements]!, "slug", "again", "counted")
            .ShouldBe(Parts(one["page"]![elements]!, "slug", "again", "counted"));
    }

    [Fact]
    public async Task The_next_page_is_read_by_its_own_keys_and_so_is_another_page_of_the_same_request()
    {
        var first = await client.DataAsync(
            $$"""{ articles(first: 3, order: [{ slug: ASC }]) { nodes { {{All}} } pageInfo { endCursor } totalCount } }"""
        );
        var cursor = first["articles"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
        var both = await client.DataAsync(
            $$"""
            { next: articles(first: 3, after: "{{cursor}}", order: [{ slug: ASC }]) { nodes { {{All}} } }
              last: articles(last: 3, order: [{ slug: ASC }]) { nodes { {{All}} } } }
            """
        );
        client.Statistics.RoundTrips.ShouldBe(1);
        var six = await client.DataAsync(
            """
            { next: articles(first: 6, order: [{ slug: ASC }]) { nodes { slug categories { name } } }
              last: articles(last: 3, order: [{ slug: ASC }]) { nodes { slug categories { name } } } }
            """
        );

        Parts(both["next"]!["nodes"]!, "slug", "categories")
            .ShouldBe(Parts(six["next"]!["nodes"]!, "slug", "categories").Skip(3));
        Parts(both["last"]!["nodes"]!, "slug", "categories")
            .ShouldBe(Parts(six["last"]!["nodes"]!, "slug", "categories"));
    }

    private static IEnumerable<string> Parts(JsonNode elements, params string[] names) =>
        [
            .. elements
                .AsArray()
                .Select(element => string.Join('|', names.Select(name => element![name]!.ToJsonString()))),
        ];
}
