using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Lavamedia.E2E;

/// <summary>Calls the API as a stranger would: plain HTTP, nothing of our own client.</summary>
public sealed class GraphQLClient : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { CookieContainer = new() })
    {
        BaseAddress = Installation.Api,
    };

    /// <summary>Signs in with the session that the browser applications use.</summary>
    public async Task SignInAsync(string email)
    {
        using var response = await http.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/auth/session")
            {
                Content = JsonContent.Create(new { email, password = Installation.Password }),
                Headers = { { "GraphQL-Preflight", "1" } },
            }
        );
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Runs an operation and gives the whole response.</summary>
    public async Task<JsonElement> RunAsync(string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
            Headers = { { "GraphQL-Preflight", "1" } },
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/graphql-response+json"));
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Uploads a file through the multipart request specification.</summary>
    public async Task<JsonElement> UploadAsync(HttpContent file, string fileName)
    {
        const string mutation = """
            mutation Upload($file: Upload!) {
              uploadMedia(input: { file: $file }) {
                mediaAsset { id }
                errors { __typename ... on Error { code message } }
              }
            }
            """;
        using var form = new MultipartFormDataContent
        {
            { JsonContent.Create(new { query = mutation, variables = new { file = (string?)null } }), "operations" },
            { JsonContent.Create(new Dictionary<string, string[]> { ["0"] = ["variables.file"] }), "map" },
            { file, "0", fileName },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = form,
            Headers = { { "GraphQL-Preflight", "1" } },
        };
        using var response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();
}
