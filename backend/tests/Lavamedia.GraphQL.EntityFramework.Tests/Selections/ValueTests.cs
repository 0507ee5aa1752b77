using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Values of clients are values, whatever they look like (rule F-2).</summary>
[Collection(NewsCollection.Name)]
public sealed class ValueTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("'; DROP TABLE article; --")]
    [InlineData("$1")]
    [InlineData("%")]
    [InlineData("\\")]
    [InlineData("\U0001F30B")]
    public async Task F2_text_that_looks_like_SQL_finds_nothing_and_harms_nothing(string slug)
    {
        var data = await client.DataAsync("query($slug: String!) { article(slug: $slug) { slug } }", new { slug });

        data["article"].ShouldBeNull();
        client.Statistics.Texts.ShouldAllBe(sql => !sql.Contains("DROP", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_with_the_NUL_character_is_refused_with_a_code_and_fails_no_other_field()
    {
        var answer = await client.AskAsync(
            """query($slug: String!) { bad: article(slug: $slug) { slug } good: article(slug: "article-02") { slug } }""",
            new { slug = "a\0b" }
        );

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("INVALID_TEXT_VALUE");
        answer["data"]!["good"]!["slug"]!.GetValue<string>().ShouldBe("article-02");
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused_in_a_filter()
    {
        var id = Convert.ToBase64String("Category:01890000000070008000000000000000"u8);

        var answer = await client.AskAsync(
            "query($id: ID!) { articles(where: { authorId: { eq: $id } }) { totalCount } }",
            new { id }
        );

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("INVALID_NODE_ID");
    }
}
