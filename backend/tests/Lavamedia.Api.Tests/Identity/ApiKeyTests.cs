using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Identity;

public sealed class ApiKeyTests : IAsyncLifetime
{
    private const string Me = "{ me { displayName kind permissions } }";
    private ApiFixture api = null!;
    private HttpClient administrator = null!;

    [Fact]
    public async Task Z1_a_key_does_what_its_scopes_and_the_roles_of_its_account_both_allow()
    {
        var key = await IssueAsync("Author", ["content.create", "content.read_drafts", "content.publish"]);
        var program = Program(key.Secret);

        (await program.AskAsync(Me)).GetProperty("me").GetProperty("kind").GetString().ShouldBe("SERVICE");
        var (id, _) = await program.CreateArticleAsync("Written by a program");
        // Authors do not publish, whatever their keys say; and what the key does not say, it does not do either.
        (await CodeAsync(program, GraphQLRequests.Publish, new { id, version = 1 })).ShouldBe("AUTH_NOT_AUTHORIZED");
        (await CodeAsync(program, "{ users { nodes { id } } }")).ShouldBe("AUTH_NOT_AUTHORIZED");
        (await program.AskAsync("{ contentItems(stage: DRAFT) { totalCount } }"))
            .GetProperty("contentItems")
            .GetProperty("totalCount")
            .GetInt32()
            .ShouldBe(1);
    }

    [Fact]
    public async Task T3_the_secret_of_a_key_is_shown_once_and_stored_nowhere()
    {
        var key = await IssueAsync("Author", []);
        key.Secret.ShouldStartWith("lava_");
        key.Secret.Length.ShouldBeGreaterThan(40);
        var stored = (
            await administrator.AskAsync(
                "{ apiKeys { nodes { id name prefix scopes lastUsedAt account { displayName } } } }"
            )
        ).ToString();
        stored.ShouldContain(key.Secret[..12]);
        stored.ShouldNotContain(key.Secret);
        await using var scope = api.Services.CreateAsyncScope();
        var rows = await scope
            .ServiceProvider.GetRequiredService<Platform.Data.LavamediaDbContext>()
            .Database.SqlQuery<string>($"""SELECT api_keys::text AS "Value" FROM api_keys""")
            .ToListAsync();
        rows.ShouldHaveSingleItem().ShouldNotContain(key.Secret[12..]);
    }

    [Theory]
    [InlineData("UPDATE api_keys SET revoked_at = now()")]
    [InlineData("UPDATE api_keys SET expires_at = now()")]
    [InlineData("UPDATE users SET status = 'SUSPENDED' WHERE kind = 'SERVICE'")]
    public async Task Z12_a_key_that_is_over_is_refused_within_the_staleness_of_rights(string change)
    {
        var key = await IssueAsync("Author", []);
        var program = Program(key.Secret);
        (await program.AskAsync(Me)).GetProperty("me").ValueKind.ShouldBe(JsonValueKind.Object);
        await api.ExecuteAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(change));
        await Task.Delay(TimeSpan.FromSeconds(1.2));
        (await program.AskAsync(Me)).GetProperty("me").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Revoking_ends_a_key_and_says_so()
    {
        var key = await IssueAsync("Author", []);
        const string Revoke =
            "mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { revokedAt } errors { __typename } } }";
        var answer = (await administrator.AskAsync(Revoke, new { id = key.Id })).GetProperty("revokeApiKey");
        answer.GetProperty("apiKey").GetProperty("revokedAt").ValueKind.ShouldBe(JsonValueKind.String);
        (await Program(key.Secret).AskAsync(Me)).GetProperty("me").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task R11_a_key_that_has_made_its_requests_waits_and_others_do_not()
    {
        var busy = Program((await IssueAsync("Author", [], "requestsPerMinute: 3")).Secret);
        var calm = Program((await IssueAsync("Author", [], "requestsPerMinute: 3")).Secret);
        for (var request = 0; request < 3; request++)
        {
            (await busy.SendAsync(GraphQLRequests.Operation(Me))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await busy.SendAsync(GraphQLRequests.Operation(Me));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 20);
        refused.Headers.GetValues("RateLimit-Limit").ShouldBe(["3"]);
        refused.Headers.GetValues("RateLimit-Remaining").ShouldBe(["0"]);
        (await refused.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("code")
            .GetString()
            .ShouldBe("RATE_LIMITED");
        // The same at every door.
        (await busy.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await calm.SendAsync(GraphQLRequests.Operation(Me))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task G3_an_operation_costs_a_key_no_more_than_it_may_spend()
    {
        const string Costly = "{ contentItems(first: 50) { nodes { author { displayName } } } }";
        var small = Program((await IssueAsync("Author", [], "costPerOperation: 40")).Secret);
        (await CodeAsync(small, Costly)).ShouldBe("HC0047");

        var poor = Program((await IssueAsync("Author", [], "costPerMinute: 150")).Secret);
        (await poor.SendAsync(GraphQLRequests.Operation(Costly))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await poor.SendAsync(GraphQLRequests.Operation(Costly))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var refused = await poor.SendAsync(GraphQLRequests.Operation(Costly));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await CodeAsync(poor, Costly)).ShouldBe("BUDGET_SPENT");
    }

    [Fact]
    public async Task G9_a_key_runs_registered_documents_only_whatever_its_rights()
    {
        await using var production = await ApiFixture.StartAsync(
            new Dictionary<string, string?> { ["Lavamedia:OnlyTrustedDocuments"] = "true" }
        );
        var developer = await production.SignedInAsync("admin@lavamedia.example");
        var key = await IssueAsync(developer, "Developer", ["developer.introspect"], string.Empty);
        var program = production.Client();
        program.DefaultRequestHeaders.Authorization = new("Bearer", key.Secret);
        (await CodeAsync(program, Me)).ShouldBe("HC0067");
    }

    [Fact]
    public async Task G9_a_key_runs_the_registered_documents_of_its_own_account_and_of_everybody()
    {
        var folder = Directory.CreateTempSubdirectory("lavamedia-documents-");
        try
        {
            await using var production = await ApiFixture.StartAsync(
                new Dictionary<string, string?>
                {
                    ["Lavamedia:OnlyTrustedDocuments"] = "true",
                    ["Lavamedia:TrustedDocumentFolder"] = folder.FullName,
                }
            );
            var developer = await production.SignedInAsync("admin@lavamedia.example");
            var partner = await ProgramAsync(production, developer, "First");
            var neighbour = await ProgramAsync(production, developer, "Second");
            var own = await RegisterAsync(partner.Account, "query Own { me { displayName } }");
            var common = await RegisterAsync(string.Empty, "query Common { me { displayName } }");

            (await NameAsync(partner.Client, own)).ShouldBe("First");
            (await NameAsync(partner.Client, common)).ShouldBe("First");
            (await NameAsync(neighbour.Client, common)).ShouldBe("Second");
            (await NameAsync(neighbour.Client, own)).ShouldBe("HC0020");
            (await NameAsync(production.Client(), own)).ShouldBe("HC0020");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        async Task<string> RegisterAsync(string account, string text)
        {
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            var place = Directory.CreateDirectory(Path.Combine(folder.FullName, account)).FullName;
            await File.WriteAllTextAsync(Path.Combine(place, $"{id}.graphql"), text);
            return id;
        }

        static async Task<(HttpClient Client, string Account)> ProgramAsync(
            ApiFixture host,
            HttpClient developer,
            string name
        )
        {
            var key = await IssueAsync(developer, "Author", [], string.Empty);
            await host.ExecuteAsync(
                $"UPDATE users SET display_name = {name} WHERE kind = 'SERVICE' AND display_name = 'Import'"
            );
            var client = host.Client();
            client.DefaultRequestHeaders.Authorization = new("Bearer", key.Secret);
            await using var scope = host.Services.CreateAsyncScope();
            var account = await scope
                .ServiceProvider.GetRequiredService<Platform.Data.LavamediaDbContext>()
                .Database.SqlQuery<Guid>($"""SELECT id AS "Value" FROM users WHERE display_name = {name}""")
                .SingleAsync();
            return (client, account.ToString());
        }

        static async Task<string?> NameAsync(HttpClient client, string id)
        {
            using var response = await client.PostAsJsonAsync("/graphql", new { id });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            return answer.TryGetProperty("errors", out var errors)
                ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
                : answer.GetProperty("data").GetProperty("me").GetProperty("displayName").GetString();
        }
    }

    [Fact]
    public async Task Z8_nobody_gives_a_key_or_an_account_rights_that_he_lacks()
    {
        await api.ExecuteAsync(
            $"""
            INSERT INTO role_permissions (role_id, permission_id)
            SELECT roles.id, permissions.id FROM roles, permissions
            WHERE roles.name = 'Author' AND permissions.code IN ('users.manage', 'users.read')
            """
        );
        var author = await api.SignedInAsync("author@lavamedia.example");
        var account = await CreateAccountAsync(administrator, "Editor");
        (await KeyErrorAsync(author, account, "content.publish")).ShouldBe("RIGHT_NOT_HELD");
        (await KeyErrorAsync(author, account, "no.such_right")).ShouldBe("VALIDATION");
        var answer = await author.AskAsync(
            CreateAccount,
            new { roles = new[] { await RoleAsync(administrator, "Administrator") } }
        );
        answer
            .GetProperty("createServiceAccount")
            .GetProperty("errors")[0]
            .GetProperty("code")
            .GetString()
            .ShouldBe("RIGHT_NOT_HELD");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?> { ["Lavamedia:RightsStaleness"] = "00:00:01" }
        );
        administrator = await api.SignedInAsync("admin@lavamedia.example");
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private const string CreateAccount = """
        mutation ($roles: [ID!]!) {
          createServiceAccount(input: { displayName: "Import", roleIds: $roles }) {
            user { id } errors { ... on Error { code } }
          }
        }
        """;

    private static string CreateKey(string budgets) =>
        $$"""
            mutation ($account: ID!, $scopes: [String!]!) {
              createApiKey(input: { accountId: $account, name: "Nightly", scopes: $scopes {{budgets}} }) {
                issuedApiKey { apiKeyId secret } errors { ... on Error { code message } }
              }
            }
            """;

    private HttpClient Program(string secret)
    {
        var client = api.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return client;
    }

    private Task<(string Id, string Secret)> IssueAsync(string role, string[] scopes, string budgets = "") =>
        IssueAsync(administrator, role, scopes, budgets);

    private static async Task<(string Id, string Secret)> IssueAsync(
        HttpClient client,
        string role,
        string[] scopes,
        string budgets
    )
    {
        var account = await CreateAccountAsync(client, role);
        var answer = (await client.AskAsync(CreateKey(budgets), new { account, scopes })).GetProperty("createApiKey");
        answer.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
        var issued = answer.GetProperty("issuedApiKey");
        return (issued.GetProperty("apiKeyId").GetString()!, issued.GetProperty("secret").GetString()!);
    }

    private static async Task<string> CreateAccountAsync(HttpClient client, string role)
    {
        var answer = await client.AskAsync(CreateAccount, new { roles = new[] { await RoleAsync(client, role) } });
        return answer.GetProperty("createServiceAccount").GetProperty("user").GetProperty("id").GetString()!;
    }

    private static async Task<string> RoleAsync(HttpClient client, string name) =>
        (await client.AskAsync("{ roles { id name } }"))
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == name)
            .GetProperty("id")
            .GetString()!;

    private static async Task<string?> KeyErrorAsync(HttpClient client, string account, string scope) =>
        (await client.AskAsync(CreateKey(string.Empty), new { account, scopes = new[] { scope } }))
            .GetProperty("createApiKey")
            .GetProperty("errors")[0]
            .GetProperty("code")
            .GetString();

    private static async Task<string?> CodeAsync(HttpClient client, string query, object? variables = null)
    {
        using var response = await client.SendAsync(GraphQLRequests.Operation(query, variables));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
