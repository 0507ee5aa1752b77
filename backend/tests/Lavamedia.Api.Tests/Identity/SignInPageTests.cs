using System.Net;
using System.Text.RegularExpressions;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>The sign-in page, as a browser without JavaScript uses it.</summary>
public sealed class SignInPageTests : IAsyncLifetime
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("nonsense", false)]
    [InlineData("", false)]
    public async Task Whoever_accepted_an_invitation_is_welcomed_and_nonsense_in_its_place_is_no_mistake(
        string welcome,
        bool isWelcomed
    )
    {
        var texts = await Task.WhenAll(
            new[] { "", "&welcome=" + welcome }.Select(more =>
                api.Client().GetStringAsync("/auth/sign-in?email=zoe%40lavamedia.example" + more)
            )
        );
        (BeforeForm(texts[1]) != BeforeForm(texts[0])).ShouldBe(isWelcomed);

        static string BeforeForm(string page) =>
            Regex.Match(page, "<main.*</h1>.*?<form", RegexOptions.Singleline).Value;
    }

    private const string Editor = "editor@lavamedia.example";
    private ApiFixture api = null!;

    [Fact]
    public async Task A_right_password_sets_the_session_and_leads_back()
    {
        var form = await OpenAsync("/auth/sign-in?returnUrl=%2Fcontent%3Ftab%3D1");
        var response = await form.SendAsync(Editor, DemoAccounts.Password);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe("/content?tab=1");
        response
            .Headers.GetValues("Set-Cookie")
            .ShouldContain(cookie => cookie.StartsWith("lavamedia_access=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task T7_a_wrong_password_and_an_unknown_account_get_the_same_page()
    {
        var form = await OpenAsync("/auth/sign-in");
        var wrong = await form.SendAsync(Editor, "wrong");
        var unknown = await form.SendAsync("nobody@lavamedia.example", "wrong");
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        unknown.StatusCode.ShouldBe(wrong.StatusCode);
        var page = await wrong.Content.ReadAsStringAsync();
        page.ShouldContain("role=\"alert\"");
        WithoutTokens(page.Replace(Editor, "nobody@lavamedia.example", StringComparison.Ordinal))
            .ShouldBe(WithoutTokens(await unknown.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task G8_a_form_that_another_site_sends_signs_nobody_in()
    {
        var form = await OpenAsync("/auth/sign-in");
        var response = await form.SendAsync(Editor, DemoAccounts.Password, token: "forged");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task T8_a_return_address_of_another_site_leads_to_the_admin()
    {
        var form = await OpenAsync("/auth/sign-in?returnUrl=https%3A%2F%2Fevil.example");
        var response = await form.SendAsync(Editor, DemoAccounts.Password);
        response.Headers.Location!.OriginalString.ShouldBe("http://localhost:3001/");
    }

    [Fact]
    public async Task The_page_speaks_the_language_of_the_browser_and_loads_nothing_from_elsewhere()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/sign-in");
        request.Headers.Add("Accept-Language", "de, en-GB;q=0.9, fr;q=0.8");
        var response = await api.Client().SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1>Sign in</h1>");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task Every_file_that_the_page_names_is_there_and_may_be_kept_for_ever()
    {
        var page = await api.Client().GetStringAsync("/auth/sign-in");
        var files = Regex.Matches(page, "\"(/auth/assets/[^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        files.Count.ShouldBeGreaterThanOrEqualTo(2);
        var style = files.Single(file => file.EndsWith(".css", StringComparison.Ordinal));
        foreach (var file in files.Append(style.Replace("pages.css", "newsreader.woff2", StringComparison.Ordinal)))
        {
            var response = await api.Client().GetAsync(file);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        }
    }

    public async Task InitializeAsync() => api = await ApiFixture.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static string WithoutTokens(string page) => Regex.Replace(page, "name=\"form_token\" value=\"[^\"]*\"", "");

    private async Task<Form> OpenAsync(string address)
    {
        var client = api.Client();
        var response = await client.GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();
        return new Form(
            client,
            response.Headers.GetValues("Set-Cookie").Single().Split(';')[0],
            Hidden(page, "form_token"),
            Hidden(page, "returnUrl")
        );
    }

    private static string Hidden(string page, string name) =>
        WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);

    private sealed record Form(HttpClient Client, string Cookie, string Token, string ReturnUrl)
    {
        public async Task<HttpResponseMessage> SendAsync(string email, string password, string? token = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/sign-in")
            {
                Content = new FormUrlEncodedContent(
                    new Dictionary<string, string>
                    {
                        ["form_token"] = token ?? Token,
                        ["returnUrl"] = ReturnUrl,
                        ["email"] = email,
                        ["password"] = password,
                    }
                ),
            };
            request.Headers.Add("Cookie", Cookie);
            return await Client.SendAsync(request);
        }
    }
}
