using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>A host whose portal has an address, and what stands in the heads of its pages.</summary>
public sealed class PageHeads : IAsyncLifetime
{
    public const string Portal = "https://portail.example";

    private const string Head = """
        query ($slug: String!) {
          contentItem(slug: $slug, locale: "fr") {
            seo {
              metaTitle
              keyPhrase
              schemaMarkup
              socialImage { filename }
              head {
                title
                description
                canonicalUrl
                robots
                alternates { language url }
                properties { name content }
                names { name content }
                structuredData
                generatedStructuredData
              }
            }
          }
        }
        """;

    public ApiFixture Api { get; private set; } = null!;

    public HttpClient Editor { get; private set; } = null!;

    public HttpClient Reader { get; private set; } = null!;

    /// <summary>A body that is a film.</summary>
    public static object Film { get; } = new
    {
        type = "doc",
        content = new[]
        {
            new
            {
                type = "embed",
                attrs = new { url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title = "La lampe" },
            },
        },
    };

    public async Task InitializeAsync()
    {
        Api = await ApiFixture.StartAsync(new() { ["Lavamedia:PortalUrl"] = Portal });
        Editor = await Api.SignedInAsync(DemoDatabase.Editor);
        Reader = Api.Client();
    }

    public Task DisposeAsync() => Api.DisposeAsync().AsTask();

    /// <summary>Makes an article and publishes it; its slug.</summary>
    public async Task<string> PublishAsync(object input)
    {
        var created = (await Editor.AskAsync(GraphQLRequests.Create, new { input })).GetProperty("createContentItem");
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var item = created.GetProperty("contentItem");
        await Editor.PublishArticleAsync(item.GetProperty("id").GetString()!);
        return item.GetProperty("slug").GetString()!;
    }

    public async Task<JsonElement> SeoAsync(string slug, HttpClient client) =>
        (await client.AskAsync(Head, new { slug })).GetProperty("contentItem").GetProperty("seo");

    public async Task<JsonElement> HeadAsync(string slug) => (await SeoAsync(slug, Reader)).GetProperty("head");

    public static Dictionary<string, string> Meta(JsonElement head, string list) =>
        head.GetProperty(list)
            .EnumerateArray()
            .DistinctBy(meta => meta.GetProperty("name").GetString())
            .ToDictionary(
                meta => meta.GetProperty("name").GetString()!,
                meta => meta.GetProperty("content").GetString()!
            );
}
