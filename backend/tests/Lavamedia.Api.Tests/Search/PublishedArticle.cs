using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search;

/// <summary>Articles as an editor publishes them, to be searched for.</summary>
internal static class PublishedArticle
{
    /// <summary>Publishes one, and gives its id.</summary>
    public static async Task<string> CreateAsync(
        HttpClient editor,
        string title,
        string text,
        string? slug = null,
        string? summary = null,
        IReadOnlyList<string>? tagIds = null
    )
    {
        var content = new[] { new { type = "paragraph", content = new[] { new { type = "text", text } } } };
        var input = new
        {
            slug,
            title,
            summary,
            tagIds = tagIds ?? [],
            locale = "fr",
            body = new { type = "doc", content },
        };
        var created = (await editor.AskAsync(GraphQLRequests.Create, new { input })).GetProperty("createContentItem");
        var id = created.GetProperty("contentItem").GetProperty("id").GetString()!;
        var published = await editor.AskAsync(GraphQLRequests.Publish, new { id, version = 1 });
        published.GetProperty("publishContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        return id;
    }
}
