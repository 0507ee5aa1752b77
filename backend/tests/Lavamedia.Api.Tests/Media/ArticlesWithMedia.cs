using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Media;

/// <summary>What an editor does on the way to an article with files of the library in it.</summary>
internal static class ArticlesWithMedia
{
    /// <summary>Returns the key of the uploaded file.</summary>
    public static async Task<string> UploadAsync(this HttpClient editor, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "fichier" } };
        using var response = await editor.PostAsync("/api/v1/media/upload", form);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>Publishes an article of these blocks. Returns the end of its address.</summary>
    public static async Task<string> PublishAsync(this HttpClient editor, string title, params object[] blocks)
    {
        var created = await CreateAsync(editor, title, blocks);
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var item = created.GetProperty("contentItem");
        await editor.PublishArticleAsync(item.GetProperty("id").GetString()!);
        return item.GetProperty("slug").GetString()!;
    }

    /// <summary>Holds that no article can have the block, because it shows something that is not in the library as such.</summary>
    public static async Task IsRefusedAsync(this HttpClient editor, object block, string missing)
    {
        var refused = (await CreateAsync(editor, "Refusé", block)).GetProperty("errors");
        refused[0]
            .GetProperty("message")
            .GetString()!
            .ShouldContain($"shows {missing} that is not in the media library");
    }

    private static async Task<JsonElement> CreateAsync(HttpClient editor, string title, params object[] content)
    {
        var body = new { type = "doc", content };
        return (await editor.AskAsync(GraphQLRequests.Create, new { input = new { title, body } })).GetProperty(
            "createContentItem"
        );
    }
}
