using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What tests about links ask the API.</summary>
internal static class LinkRequests
{
    /// <summary>Publishes an article with a text.</summary>
    /// <returns>Its id.</returns>
    public static async Task<string> PublishTextAsync(this HttpClient editor, string title, object body)
    {
        var created = (await editor.AskAsync(GraphQLRequests.Create, new { input = new { title, body } })).GetProperty(
            "createContentItem"
        );
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var id = created.GetProperty("contentItem").GetProperty("id").GetString()!;
        await editor.PublishArticleAsync(id);
        return id;
    }

    /// <summary>Publishes an article whose text leads to the addresses.</summary>
    /// <returns>Its id.</returns>
    public static Task<string> PublishLinksAsync(this HttpClient editor, string title, params string[] addresses) =>
        editor.PublishTextAsync(title, TextWith(addresses));

    /// <summary>A text that leads to the addresses.</summary>
    public static object TextWith(params string[] addresses)
    {
        var content = addresses
            .Select(address =>
                (object)
                    new
                    {
                        type = "text",
                        text = $"lien {address.Length}",
                        marks = new[] { new { type = "link", attrs = new { href = address } } },
                    }
            )
            .SelectMany(link => new[] { link, new { type = "text", text = ", " } })
            .Append(new { type = "text", text = "Un mot." });
        return new { type = "doc", content = new[] { new { type = "paragraph", content } } };
    }

    /// <summary>The links of an item by their addresses, each with its status and what is said of it.</summary>
    public static async Task<Dictionary<string, string>> LinksOfAsync(this HttpClient editor, string item) =>
        (
            await editor.AskAsync(
                "query ($item: ID!) { seoLinks(first: 50, where: { contentItem: { id: { eq: $item } } }) { nodes { address status problem movedTo } } }",
                new { item }
            )
        )
            .GetProperty("seoLinks")
            .GetProperty("nodes")
            .EnumerateArray()
            .ToDictionary(
                link => link.GetProperty("address").GetString()!,
                link => $"{link.GetProperty("status")} {link.GetProperty("problem")}{link.GetProperty("movedTo")}"
            );
}
