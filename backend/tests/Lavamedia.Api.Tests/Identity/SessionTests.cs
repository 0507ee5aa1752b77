using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Identity;

public sealed class SessionTests : IAsyncLifetime
{
    private const string Editor = "editor@lavamedia.example";
    private ApiFixture api = null!;

    [Fact]
    public async Task A_right_password_gives_cookies_that_scripts_cannot_read()
    {
        var response = await SignInAsync(Editor, DemoAccounts.Password);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var user = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("user");
        user.GetProperty("displayName").GetString().ShouldBe("Inès Maréchal");
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldAllBe(cookie =>
            cookie.Contains("httponly", StringComparison.OrdinalIgnoreCase)
            && cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase)
        );
        cookies.ShouldContain(cookie => cookie.StartsWith("lavamedia_access=", StringComparison.Ordinal));
        cookies.ShouldContain(cookie =>
            cookie.StartsWith("lavamedia_refresh=", StringComparison.Ordinal)
            && cookie.Contains("path=/auth", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [InlineData(Editor, "wrong")]
    [InlineData("nobody@lavamedia.example", "wrong")]
    public async Task T7_a_wrong_password_and_an_unknown_account_get_the_same_answer(string email, string password)
    {
        var response = await SignInAsync(email, password);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().ShouldBe("INVALID_CREDENTIALS");
        problem.GetProperty("detail").GetString().ShouldBe("The e-mail address or the password is not right.");
    }

    [Fact]
    public async Task T9_after_five_failures_even_the_right_password_has_to_wait()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await SignInAsync(Editor, "wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var response = await SignInAsync(Editor, DemoAccounts.Password);
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.FromMinutes(10));
        (await SignInAsync("author@lavamedia.example", DemoAccounts.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task T3_a_refresh_token_works_once_and_its_reuse_ends_the_session()
    {
        var first = await LoginAsync();
        var second = await RefreshAsync(first.RefreshToken);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        // The leeway for double sends is over.
        await api.ExecuteAsync($"UPDATE refresh_tokens SET used_at = used_at - interval '1 minute'");
        (await RefreshAsync(first.RefreshToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var successor = (await second.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("refreshToken")
            .GetString()!;
        (await RefreshAsync(successor)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await MeAsync(first.AccessToken)).ShouldBeNull();
    }

    [Fact]
    public async Task T4_signing_out_ends_access_at_once()
    {
        var tokens = await LoginAsync();
        (await MeAsync(tokens.AccessToken)).ShouldBe("Inès Maréchal");
        var response = await api.Client().PostAsJsonAsync("/api/v1/auth/logout", new { tokens.RefreshToken });
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await MeAsync(tokens.AccessToken)).ShouldBeNull();
        (await RefreshAsync(tokens.RefreshToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task G8_a_cookie_counts_only_with_the_header_that_other_sites_cannot_send()
    {
        var cookies = (await SignInAsync(Editor, DemoAccounts.Password)).Headers.GetValues("Set-Cookie");
        var cookie = string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0]));
        (await MeAsync(null, request => request.Headers.Add("Cookie", cookie))).ShouldBeNull();
        var name = await MeAsync(
            null,
            request =>
            {
                request.Headers.Add("Cookie", cookie);
                request.Headers.Add("GraphQL-Preflight", "1");
            }
        );
        name.ShouldBe("Inès Maréchal");
    }

    [Fact]
    public async Task A_password_is_never_stored_as_it_is()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var user = await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .FirstAsync(user => user.Email == Editor);
        user.PasswordHash.ShouldNotBeNull().ShouldNotContain(DemoAccounts.Password);
    }

    public async Task InitializeAsync() => api = await ApiFixture.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    private Task<HttpResponseMessage> SignInAsync(string email, string password) =>
        api.Client().PostAsJsonAsync("/auth/session", new { email, password });

    private Task<HttpResponseMessage> RefreshAsync(string refreshToken) =>
        api.Client().PostAsJsonAsync("/api/v1/auth/refresh", new { refreshToken });

    private async Task<(string AccessToken, string RefreshToken)> LoginAsync()
    {
        var response = await api.Client()
            .PostAsJsonAsync("/api/v1/auth/login", new { email = Editor, password = DemoAccounts.Password });
        var tokens = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (tokens.GetProperty("accessToken").GetString()!, tokens.GetProperty("refreshToken").GetString()!);
    }

    /// <summary>The name of who the API says is signed in.</summary>
    private async Task<string?> MeAsync(string? accessToken, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = JsonContent.Create(new { query = "{ me { displayName } }" });
        if (accessToken is not null)
        {
            request.Headers.Authorization = new("Bearer", accessToken);
        }

        change?.Invoke(request);
        var response = await api.Client().SendAsync(request);
        var me = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("me");
        return me.ValueKind == JsonValueKind.Null ? null : me.GetProperty("displayName").GetString();
    }
}
