using System.Security.Claims;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>A cursor continues the very list it was made for, for the viewer it was made for, for a while (Z-9).</summary>
[Collection(NewsCollection.Name)]
public sealed class CursorTests(NewsDatabase news)
{
    private static readonly byte[] Key = new byte[32];

    [Theory]
    [InlineData("order: [{ slug: DESC }]")]
    [InlineData("order: [{ slug: ASC }], where: { wordCount: { gt: 11 } }")]
    [InlineData("order: [{ slug: ASC }], where: { wordCount: { gte: 10 } }")]
    [InlineData("order: [{ slug: ASC }]")]
    [InlineData("order: [{ slug: ASC }], where: { wordCount: { gt: 10 } }, drafts: true")]
    public async Task Z9_a_cursor_serves_no_other_order_filter_or_stage(string other)
    {
        using var client = new NewsClient(news);
        const string asked = "order: [{ slug: ASC }], where: { wordCount: { gt: 10 } }";
        var cursor = await CursorAsync(client, asked);

        (await CodeAsync(client, asked, cursor)).ShouldBeNull();
        (await CodeAsync(client, other, cursor)).ShouldBe("HC0078");
    }

    [Fact]
    public async Task Z9_a_cursor_of_one_list_serves_no_other_list()
    {
        using var client = new NewsClient(news);
        var cursor = await CursorAsync(client, "");

        var answer = await client.AskAsync($$"""{ categories { articles(after: "{{cursor}}") { nodes { slug } } } }""");

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
    }

    [Fact]
    public async Task Z9_a_cursor_serves_only_the_viewer_it_was_made_for()
    {
        using var client = new NewsClient(news) { Viewer = User("ada") };
        var cursor = await CursorAsync(client, "");

        (await CodeAsync(client, "", cursor)).ShouldBeNull();
        client.Viewer = User("bruno");
        (await CodeAsync(client, "", cursor)).ShouldBe("HC0078");
        client.Viewer = new ClaimsPrincipal();
        (await CodeAsync(client, "", cursor)).ShouldBe("HC0078");
    }

    [Fact]
    public async Task Z9_a_cursor_expires()
    {
        var clock = new SetClock { Now = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero) };
        using var client = new NewsClient(news, clock: clock);
        var cursor = await CursorAsync(client, "");

        clock.Now = clock.Now.AddDays(30);
        (await CodeAsync(client, "", cursor)).ShouldBeNull();
        clock.Now = clock.Now.AddDays(1);
        (await CodeAsync(client, "", cursor)).ShouldBe("HC0078");
    }

    [Fact]
    public async Task A_cursor_is_understood_by_every_instance_that_shares_the_key_and_by_no_other()
    {
        using var one = new NewsClient(news, options => options.CursorKey = Key);
        using var other = new NewsClient(news, options => options.CursorKey = Key);
        using var stranger = new NewsClient(news);
        const string asked = "where: { slug: { startsWith: \"article-\" } }, order: [{ publishedAt: DESC }]";
        var cursor = await CursorAsync(one, asked);

        (await CursorAsync(other, asked)).ShouldBe(cursor);
        (await CodeAsync(other, asked, cursor)).ShouldBeNull();
        (await CodeAsync(stranger, asked, cursor)).ShouldBe("HC0078");
    }

    private static async Task<string> CursorAsync(NewsClient client, string arguments)
    {
        var data = await client.DataAsync(
            $$"""{ articles(first: 3{{After(arguments)}}) { pageInfo { endCursor } } }"""
        );
        return data["articles"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
    }

    private static async Task<string?> CodeAsync(NewsClient client, string arguments, string cursor)
    {
        var answer = await client.AskAsync(
            $$"""{ articles(first: 3, after: "{{cursor}}"{{After(arguments)}}) { nodes { slug } } }"""
        );
        return answer["errors"]?[0]?["extensions"]?["code"]?.GetValue<string>();
    }

    private static string After(string arguments) => arguments.Length == 0 ? "" : ", " + arguments;

    private static ClaimsPrincipal User(string id) => new(new ClaimsIdentity([new Claim("sub", id)], "test"));

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
