using System.Net.Http.Json;
using System.Text.Json;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>What the tests ask the API.</summary>
internal static class GraphQLRequests
{
    public const string Create = """
        mutation ($input: CreateContentItemInput!) {
          createContentItem(input: $input) {
            contentItem { id slug latestVersionNumber }
            errors { __typename ... on Error { message code } }
          }
        }
        """;

    public const string Publish = """
        mutation ($id: ID!, $version: Int!) {
          publishContentItem(input: { id: $id, expectedVersion: $version }) {
            contentItem { id slug status }
            errors { __typename ... on Error { message code } }
          }
        }
        """;

    /// <summary>A request with an operation, and with an idempotency key where one is given.</summary>
    public static HttpRequestMessage Operation(string query, object? variables = null, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }

    /// <summary>An article with a sentence in it.</summary>
    public static object Article(string title) =>
        new
        {
            input = new
            {
                title,
                body = new
                {
                    type = "doc",
                    content = new[]
                    {
                        new
                        {
                            type = "paragraph",
                            content = new[] { new { type = "text", text = $"Text of {title}." } },
                        },
                    },
                },
            },
        };

    /// <summary>The data of an answer; errors outside the data fail the test.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient client, string query, object? variables = null)
    {
        using var request = Operation(query, variables);
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Creates an article as the client's user.</summary>
    /// <returns>Its id and slug.</returns>
    public static async Task<(string Id, string Slug)> CreateArticleAsync(this HttpClient client, string title)
    {
        var item = (await client.AskAsync(Create, Article(title)))
            .GetProperty("createContentItem")
            .GetProperty("contentItem");
        return (item.GetProperty("id").GetString()!, item.GetProperty("slug").GetString()!);
    }

    /// <summary>Publishes the newest version of an article.</summary>
    public static async Task PublishArticleAsync(this HttpClient client, string id, int version = 1)
    {
        var answer = (await client.AskAsync(Publish, new { id, version })).GetProperty("publishContentItem");
        answer.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
    }
}
