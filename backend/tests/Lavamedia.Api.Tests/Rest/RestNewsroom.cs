using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Rest;

/// <summary>
/// The product where nobody but developers may send the text of an operation, as in production: whatever works here works by stored operations. Five
/// articles are published.
/// </summary>
public sealed class RestNewsroom : IAsyncLifetime
{
    /// <summary>How many articles "Rangée" are published.</summary>
    public const int Published = 5;

    internal ApiFixture Api { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    public HttpClient Author { get; private set; } = null!;

    public HttpClient Editor { get; private set; } = null!;

    public HttpClient Administrator { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Api = await ApiFixture.StartAsync(new() { ["Lavamedia:OnlyTrustedDocuments"] = "true" });
        Reader = Api.Client();
        Author = await Api.SignedInAsync("author@lavamedia.example");
        Editor = await Api.SignedInAsync("editor@lavamedia.example");
        Administrator = await Api.SignedInAsync("admin@lavamedia.example");
        for (var i = 1; i <= Published; i++)
        {
            using var made = await Editor.PostAsJsonAsync("/api/v1/content", RestRouteTests.Article($"Rangée {i}"));
            made.IsSuccessStatusCode.ShouldBeTrue(await made.Content.ReadAsStringAsync());
            var article = await made.Content.ReadFromJsonAsync<JsonElement>();
            using var published = await Editor.PostAsJsonAsync(
                $"/api/v1/content/{article.GetProperty("id").GetString()}/publish",
                new { expectedVersion = 1 }
            );
            published.EnsureSuccessStatusCode();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var client in new[] { Reader, Author, Editor, Administrator })
        {
            client.Dispose();
        }

        await Api.DisposeAsync();
    }
}
