using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Redirects;

/// <summary>Redirects of editors at the doors of the API: who may, what errors say, what the portal tells back.</summary>
public sealed class ManagedRedirectApiTests : IAsyncLifetime
{
    private const string Secret = "a-secret-that-only-the-two-know-0123456789";

    private const string Create = """
        mutation ($source: String!, $target: String) {
          createManagedRedirect(input: { source: $source, target: $target }) {
            managedRedirect { id source target version }
            errors {
              __typename
              ... on Error { code message }
              ... on RedirectChainError { source through leadsTo }
              ... on RedirectLoopError { sources }
              ... on RedirectHidesPageError { source pagePath }
            }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Editors_write_redirects_and_everybody_is_led_by_them()
    {
        var id = (await CreateAsync("/old/*", "/new/*")).GetProperty("managedRedirect").GetProperty("id").GetString();

        (
            await api.Client()
                .AskAsync("""{ redirect(path: "/old/a?x=1") { path kind isPermanent managedRedirectId } }""")
        )
            .GetProperty("redirect")
            .ToString()
            .ShouldBe($$"""{"path":"/new/a","kind":"PERMANENT","isPermanent":true,"managedRedirectId":"{{id}}"}""");
    }

    [Fact]
    public async Task Refusals_have_codes_and_say_what_to_do()
    {
        var (article, slug) = await editor.CreateArticleAsync("Sous une redirection");
        await editor.PublishArticleAsync(article);
        await CreateAsync("/b", "/c");

        (await RefusedAsync($"/articles/{slug}", "/x")).GetProperty("code").GetString().ShouldBe("REDIRECT_HIDES_PAGE");
        var chain = await RefusedAsync("/a", "/b");
        chain.GetProperty("code").GetString().ShouldBe("REDIRECT_CHAIN");
        chain.GetProperty("leadsTo").GetString().ShouldBe("/c");
        var loop = await RefusedAsync("/c", "/b");
        loop.GetProperty("code").GetString().ShouldBe("REDIRECT_LOOP");
        loop.GetProperty("sources").EnumerateArray().Select(one => one.GetString()).ShouldBe(["/c", "/b"]);
        (await RefusedAsync("/a", "//evil.example")).GetProperty("code").GetString().ShouldBe("VALIDATION");
    }

    [Fact]
    public async Task Who_lacks_the_right_neither_writes_nor_lists_nor_exports()
    {
        await CreateAsync("/secret-list", "/x");
        foreach (var client in new[] { api.Client(), await api.SignedInAsync(DemoDatabase.Author) })
        {
            using var request = GraphQLRequests.Operation(Create, new { source = "/y", target = "/z" });
            using var answer = await client.SendAsync(request);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_");
            using var list = GraphQLRequests.Operation("{ managedRedirects(first: 5) { nodes { source } } }");
            using var listed = await client.SendAsync(list);
            (await listed.Content.ReadAsStringAsync()).ShouldNotContain("/secret-list");
            using var export = await client.GetAsync("/api/v1/redirects/export");
            ((int)export.StatusCode).ShouldBeInRange(401, 403);
        }
    }

    [Fact]
    public async Task The_list_is_filtered_and_the_export_can_be_taken_back()
    {
        await CreateAsync("/list/one", "/x");
        await CreateAsync("/list/*", "/y");
        var found = await editor.AskAsync(
            """
            { managedRedirects(first: 5, where: { source: { contains: "/list" }, isPattern: { eq: true } }, order: [{ hits: DESC }]) {
                totalCount nodes { source createdBy { displayName } } } }
            """
        );
        found.GetProperty("managedRedirects").GetProperty("totalCount").GetInt32().ShouldBe(1);

        using var export = await editor.GetAsync("/api/v1/redirects/export");
        var csv = await export.Content.ReadAsStringAsync();
        csv.ShouldContain("/list/*,/y,301,1,100,,0,");
        var import = await editor.AskAsync(
            """
            mutation ($csv: String!) { importManagedRedirects(input: { csv: $csv }) {
              managedRedirectImport { created updated unchanged refused } errors { ... on Error { code } } } }
            """,
            new { csv }
        );
        import
            .GetProperty("importManagedRedirects")
            .GetProperty("managedRedirectImport")
            .ToString()
            .ShouldBe("""{"created":0,"updated":0,"unchanged":2,"refused":0}""");
    }

    [Fact]
    public async Task Only_the_portal_counts_hits()
    {
        var id = (await CreateAsync("/hit", "/x")).GetProperty("managedRedirect").GetProperty("id").GetString();

        (await CountAsync(id!, "wrong")).ShouldBe(HttpStatusCode.Unauthorized);
        (await CountAsync(id!, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await CountAsync("rubbish", Secret)).ShouldBe(HttpStatusCode.BadRequest);
        (await CountAsync(id!, Secret)).ShouldBe(HttpStatusCode.NoContent);
        (await CountAsync(id!, Secret)).ShouldBe(HttpStatusCode.NoContent);

        var hits = await editor.AskAsync("{ managedRedirects(first: 5) { nodes { hits } } }");
        hits.GetProperty("managedRedirects").GetProperty("nodes")[0].GetProperty("hits").GetInt64().ShouldBe(8);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Lavamedia:RevalidationSecret"] = Secret }
        );
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<JsonElement> CreateAsync(string source, string target) =>
        (await editor.AskAsync(Create, new { source, target })).GetProperty("createManagedRedirect");

    private async Task<JsonElement> RefusedAsync(string source, string target) =>
        (await CreateAsync(source, target)).GetProperty("errors").EnumerateArray().Single();

    private async Task<HttpStatusCode> CountAsync(string id, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/redirect-hits")
        {
            Content = JsonContent.Create(new[] { new { id, count = 4 } }),
        };
        if (secret is not null)
        {
            request.Headers.Add("Lavamedia-Portal-Secret", secret);
        }

        using var answer = await api.Client().SendAsync(request);
        return answer.StatusCode;
    }
}
