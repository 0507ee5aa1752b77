using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>
/// T-5: that something was taken away is said when it is stored, and not before. Here the database takes everything and refuses the
/// commit, which is the last moment at which it can.
/// </summary>
public sealed class StoredFirstTests : IAsyncLifetime
{
    private static readonly string[] Tables = ["sessions", "users", "user_roles", "role_permissions", "api_keys"];
    private ApiFixture api = null!;
    private HttpClient administrator = null!;
    private string authorId = null!;
    private string roleId = null!;

    [Fact]
    public async Task T5_signing_out_is_not_confirmed_while_it_cannot_be_stored()
    {
        var tokens = await LoginAsync();
        await RefuseCommitsAsync();
        using (var refused = await SignOutAsync(tokens.RefreshToken))
        {
            refused.IsSuccessStatusCode.ShouldBeFalse();
        }

        await TakeCommitsAsync();
        (await MeAsync(tokens.AccessToken)).ShouldBeTrue("nothing was stored, and nothing else was said");
        using (var done = await SignOutAsync(tokens.RefreshToken))
        {
            done.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await MeAsync(tokens.AccessToken)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("suspendUser", "id: \"AUTHOR\"")]
    [InlineData("endUserSessions", "id: \"AUTHOR\"")]
    [InlineData("assignUserRoles", "userId: \"AUTHOR\", removeRoleIds: [\"ROLE\"]")]
    [InlineData("updateRole", "id: \"ROLE\", expectedVersion: 1, permissionIds: []")]
    public async Task T5_no_right_is_said_to_be_gone_while_that_cannot_be_stored(string mutation, string input)
    {
        var tokens = await LoginAsync();
        await RefuseCommitsAsync();
        var refused = await AdministerAsync(mutation, input);
        refused.TryGetProperty("errors", out _).ShouldBeTrue(refused.ToString());
        refused.GetProperty("data").ValueKind.ShouldBe(JsonValueKind.Null, refused.ToString());

        await TakeCommitsAsync();
        (await MeAsync(tokens.AccessToken)).ShouldBeTrue();
        var done = await AdministerAsync(mutation, input);
        done.TryGetProperty("errors", out _).ShouldBeFalse(done.ToString());
        done.GetProperty("data")
            .GetProperty(mutation)
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, done.ToString());
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        administrator = await api.SignedInAsync("admin@lavamedia.example");
        var found = await administrator.AskAsync("{ users(search: \"author@\") { nodes { id } } roles { id name } }");
        authorId = found.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        roleId = found
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == "Author")
            .GetProperty("id")
            .GetString()!;
        await api.ExecuteAsync(
            $"""
            CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'the disk is full' USING ERRCODE = '53100';
            END $$
            """
        );
    }

    public Task DisposeAsync() => api.DisposeAsync().AsTask();

    private async Task RefuseCommitsAsync()
    {
        foreach (var table in Tables)
        {
            await api.RunAsync(
                $"""
                CREATE CONSTRAINT TRIGGER refuse_commit AFTER INSERT OR UPDATE OR DELETE ON {table}
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_commit()
                """
            );
        }
    }

    private async Task TakeCommitsAsync()
    {
        foreach (var table in Tables)
        {
            await api.RunAsync($"DROP TRIGGER refuse_commit ON {table}");
        }
    }

    private async Task<JsonElement> AdministerAsync(string mutation, string input)
    {
        var text = input
            .Replace("AUTHOR", authorId, StringComparison.Ordinal)
            .Replace("ROLE", roleId, StringComparison.Ordinal);
        using var request = GraphQLRequests.Operation(
            $"mutation {{ {mutation}(input: {{ {text} }}) {{ errors {{ ... on Error {{ message }} }} }} }}"
        );
        using var response = await administrator.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<(string AccessToken, string RefreshToken)> LoginAsync()
    {
        using var response = await api.Client()
            .PostAsJsonAsync(
                "/api/v1/auth/login",
                new { email = DemoDatabase.Author, password = DemoAccounts.Password }
            );
        var tokens = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (tokens.GetProperty("accessToken").GetString()!, tokens.GetProperty("refreshToken").GetString()!);
    }

    private Task<HttpResponseMessage> SignOutAsync(string refreshToken) =>
        api.Client().PostAsJsonAsync("/api/v1/auth/logout", new { refreshToken });

    private async Task<bool> MeAsync(string accessToken)
    {
        using var client = api.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", accessToken);
        var me = (await client.AskAsync("{ me { id } }")).GetProperty("me");
        return me.ValueKind == JsonValueKind.Object;
    }
}
