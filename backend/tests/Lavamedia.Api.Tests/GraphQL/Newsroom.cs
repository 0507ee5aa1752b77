using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>The real schema over a few published articles, made by its own mutations.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    /// <summary>What the last question of a reader cost.</summary>
    public IQueryStatistics Statistics { get; private set; } = new QueryStatistics();

    /// <summary>The services of the running product.</summary>
    public IServiceProvider Services => api.Services;

    /// <summary>The schema that is served.</summary>
    public Schema Schema => api.Services.GetRequiredService<Schema>();

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync("editor@lavamedia.example");
        editor.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        string[] categories =
        [
            await CategoryAsync("Monde"),
            await CategoryAsync("Sciences"),
            await CategoryAsync("Vide"),
        ];
        for (var i = 1; i <= 6; i++)
        {
            await ArticleAsync(i, categories[i % 2]);
        }

        await PictureAsync();
    }

    /// <summary>Adds a picture to the library.</summary>
    private async Task PictureAsync()
    {
        var bytes = new ByteArrayContent(
            Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
        );
        using var form = new MultipartFormDataContent { { bytes, "file", "point.gif" } };
        using var response = await editor.PostAsync("/api/v1/media/upload", form);
        response.EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await api.DisposeAsync();
    }

    /// <summary>A client that nobody has signed in to.</summary>
    public HttpClient Stranger() => api.Client();

    /// <summary>A client of a demo account.</summary>
    public Task<HttpClient> SignedInAsync(string email) => api.SignedInAsync(email);

    /// <summary>Writes what no operation of the API makes.</summary>
    public Task ExecuteAsync(FormattableString sql) => api.ExecuteAsync(sql);

    /// <summary>Asks as a reader, and expects that nothing goes wrong.</summary>
    public async Task<JsonNode> ReadAsync(string query, object? variables = null)
    {
        var request = new GraphQLRequest
        {
            Services = api.Services,
            Document = Encoding.UTF8.GetBytes(query),
            Variables = JsonSerializer.SerializeToElement(variables ?? new { }),
        };
        Statistics = QueryStatistics.Collect(request);
        using var result = await api
            .Services.GetRequiredService<IRequestExecutor>()
            .ExecuteAsync(request, CancellationToken.None);
        var answer = JsonNode.Parse(result.Json.Span)!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>Acts as an editor.</summary>
    public async Task<JsonNode> ActAsync(string query, object variables)
    {
        var response = await editor.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    private async Task<string> CategoryAsync(string name)
    {
        var data = await ActAsync(
            "mutation($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } errors { ... on Error { message } } } }",
            new { input = new { name } }
        );
        return data["createCategory"]!["category"]!["id"]!.GetValue<string>();
    }

    private async Task ArticleAsync(int number, string category)
    {
        var words = string.Join(' ', Enumerable.Repeat("lave", number * 10));
        var body = JsonSerializer.Deserialize<JsonElement>(
            $$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"{{words}}"}]}]}"""
        );
        var created = await ActAsync(
            "mutation($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { id latestVersionNumber } errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    title = $"Article {number}",
                    summary = "Ce que l'on sait.",
                    body,
                    categoryIds = new[] { category },
                },
            }
        );
        var item = created["createContentItem"]!["contentItem"]!;
        var published = await ActAsync(
            "mutation($input: PublishContentItemInput!) { publishContentItem(input: $input) { contentItem { status } errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    id = item["id"]!.GetValue<string>(),
                    expectedVersion = item["latestVersionNumber"]!.GetValue<int>(),
                },
            }
        );
        published["publishContentItem"]!["contentItem"]!["status"]!.GetValue<string>().ShouldBe("PUBLISHED");
    }
}
