using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>T-10: behind https the cookies are such that no other host and no unencrypted page can set or read them.</summary>
public sealed class SecureCookieTests : IAsyncLifetime
{
    private ApiFixture api = null!;

    [Fact]
    public async Task T10_behind_https_the_cookies_belong_to_the_host_alone()
    {
        var cookies = await SignInAsync();
        cookies.Length.ShouldBe(2);
        foreach (var cookie in cookies)
        {
            cookie.ShouldStartWith("__Host-lavamedia_");
            var attributes = cookie.Split("; ").Skip(1).Select(attribute => attribute.ToLowerInvariant()).ToList();
            attributes.ShouldContain("secure");
            attributes.ShouldContain("httponly");
            attributes.ShouldContain("samesite=lax");
            attributes.ShouldContain("path=/");
            attributes.ShouldNotContain(attribute => attribute.StartsWith("domain", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task T10_a_cookie_that_another_host_could_have_set_signs_nobody_in()
    {
        var cookies = string.Join("; ", (await SignInAsync()).Select(cookie => cookie.Split(';')[0]));
        (await NameOfViewerAsync(cookies)).ShouldBe("Inès Maréchal");
        (await NameOfViewerAsync(cookies.Replace("__Host-", string.Empty, StringComparison.Ordinal))).ShouldBeNull();
    }

    [Fact]
    public async Task T10_sessions_are_refreshed_and_ended_by_the_same_cookies()
    {
        var cookies = string.Join("; ", (await SignInAsync()).Select(cookie => cookie.Split(';')[0]));
        using var refreshed = await SendAsync(HttpMethod.Post, "/auth/session/refresh", cookies);
        refreshed.EnsureSuccessStatusCode();
        var successors = string.Join(
            "; ",
            refreshed.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])
        );
        using var ended = await SendAsync(HttpMethod.Delete, "/auth/session", successors);
        ended.EnsureSuccessStatusCode();
        ended.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.StartsWith("__Host-lavamedia_"));
        (await NameOfViewerAsync(successors)).ShouldBeNull();
    }

    public async Task InitializeAsync() =>
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:AdminUrl"] = "https://admin.lavamedia.example" });

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<string[]> SignInAsync()
    {
        using var response = await api.Client()
            .PostAsJsonAsync("/auth/session", new { email = DemoDatabase.Editor, password = DemoAccounts.Password });
        response.EnsureSuccessStatusCode();
        return [.. response.Headers.GetValues("Set-Cookie")];
    }

    private async Task<string?> NameOfViewerAsync(string cookies)
    {
        using var response = await SendAsync(HttpMethod.Post, "/graphql", cookies, "{ me { displayName } }");
        var me = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("me");
        return me.ValueKind == JsonValueKind.Null ? null : me.GetProperty("displayName").GetString();
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        string cookies,
        string query = "{ __typename }"
    )
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("Cookie", cookies);
        request.Headers.Add("GraphQL-Preflight", "1");
        return await api.Client().SendAsync(request);
    }
}
