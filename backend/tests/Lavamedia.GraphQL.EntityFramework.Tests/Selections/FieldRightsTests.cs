using System.Security.Claims;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Who may not read a field cannot learn its value by filters, orders, figures or groups, at whatever depth (Z-2).</summary>
[Collection(NewsCollection.Name)]
public sealed class FieldRightsTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    public static TheoryData<string> Questions =>
        [
            "{ articles(where: { secretRating: { gt: 3 } }) { nodes { slug } } }",
            "{ articles(order: [{ secretRating: ASC }]) { nodes { slug } } }",
            "{ articles { nodes { author { articles(where: { secretRating: { gt: 3 } }) { totalCount } } } } }",
            "{ categories { articles(order: [{ secretRating: DESC }]) { nodes { slug } } } }",
            "{ articles(where: { author: { name: { eq: \"x\" } }, or: [{ secretRating: { eq: 1 } }] }) { totalCount } }",
            "{ articles { groups(by: [SECRET_RATING]) { count } } }",
            "{ categories { articles { groups(by: [STATUS, SECRET_RATING]) { count } } } }",
            "{ articles { aggregates { secretRating { max } } } }",
        ];

    public void Dispose() => client.Dispose();

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Z2_a_protected_field_is_neither_filtered_sorted_counted_nor_grouped_by(string question)
    {
        foreach (
            var (viewer, code) in new[]
            {
                (new ClaimsPrincipal(), "AUTH_NOT_AUTHENTICATED"),
                (Viewer("something.else"), "AUTH_NOT_AUTHORIZED"),
            }
        )
        {
            client.Viewer = viewer;
            var refused = await client.AskAsync(question);
            refused["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
            refused.ToJsonString().ShouldNotContain("Count\":");
        }

        client.Viewer = Viewer("ratings.read");
        await client.DataAsync(question);
    }

    private static ClaimsPrincipal Viewer(string permission) =>
        new(new ClaimsIdentity([new Claim("sub", "ada"), new Claim("permission", permission)], "test"));
}
