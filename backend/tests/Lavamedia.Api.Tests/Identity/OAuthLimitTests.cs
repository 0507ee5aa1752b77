using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>How often an address may call the endpoints that applications call; how that is counted is the affair of budgets.</summary>
public sealed class OAuthLimitTests
{
    [Fact]
    public async Task T9_who_asks_for_tokens_too_often_is_told_how_long_to_wait()
    {
        await using var api = await ApiFixture.StartAsync(
            new() { ["Lavamedia:OpenIdConnect:RequestsPerMinute"] = "3" }
        );
        using var client = api.Client();
        for (var call = 0; call < 3; call++)
        {
            using var refused = await AskAsync(client);
            refused.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        using var answer = await AskAsync(client);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await answer.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("error")
            .GetString()
            .ShouldBe("temporarily_unavailable");
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        return await client.PostAsync(new Uri("/auth/token", UriKind.Relative), form);
    }
}
