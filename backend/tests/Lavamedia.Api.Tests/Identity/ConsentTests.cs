using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>What people agreed to, in their own hands.</summary>
public sealed class ConsentTests : IAsyncLifetime
{
    private const string Consents = "{ me { consents { applicationId applicationName scopes grantedAt } } }";
    private ApiFixture api = null!;
    private HttpClient author = null!;

    [Fact]
    public async Task People_see_what_they_agreed_to_and_nobody_elses()
    {
        await AgreeAsync(DemoDatabase.Author);
        var consent = (await author.AskAsync(Consents)).GetProperty("me").GetProperty("consents")[0];
        consent.GetProperty("applicationName").GetString().ShouldBe("Partner");
        consent.GetProperty("scopes")[1].GetString().ShouldBe("content.read_drafts");
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        (await editor.AskAsync(Consents)).GetProperty("me").GetProperty("consents").GetArrayLength().ShouldBe(0);
        var others = await editor.AskAsync("{ users(search: \"author@\") { nodes { consents { scopes } } } }");
        others
            .GetProperty("users")
            .GetProperty("nodes")[0]
            .GetProperty("consents")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task T4_T5_withdrawing_ends_the_applications_tokens_of_that_person_alone()
    {
        await AgreeAsync(DemoDatabase.Author);
        await AgreeAsync(DemoDatabase.Editor);
        var id = (await author.AskAsync(Consents))
            .GetProperty("me")
            .GetProperty("consents")[0]
            .GetProperty("applicationId")
            .GetString();
        var left = await author.AskAsync(
            "mutation ($id: ID!) { withdrawConsent(input: { applicationId: $id }) { user { consents { scopes } } } }",
            new { id }
        );
        left.GetProperty("withdrawConsent").GetProperty("user").GetProperty("consents").GetArrayLength().ShouldBe(0);

        (await LivingAsync(DemoDatabase.Author)).ShouldBe(1, "only the sign-in to our own applications");
        (await LivingAsync(DemoDatabase.Editor)).ShouldBe(1, "the application goes on for whoever still agrees");
        (await RowsAsync("SELECT revoked_because AS \"Value\" FROM sessions WHERE revoked_at IS NOT NULL")).ShouldBe([
            "CONSENT_WITHDRAWN",
        ]);
        (
            await RowsAsync("SELECT type AS \"Value\" FROM security_events WHERE type = 'CONSENT_WITHDRAWN'")
        ).Count.ShouldBe(1);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        await api.ExecuteAsync(
            $"""
            INSERT INTO oauth_clients (id, name, kind, redirect_uris, post_logout_redirect_uris, scopes, is_first_party, id_token_algorithm)
            VALUES (gen_random_uuid(), 'Partner', 'PUBLIC', ARRAY['https://partner.example/'], ARRAY[]::text[],
                    ARRAY['openid', 'content.read_drafts'], false, 'RS256')
            """
        );
        author = await api.SignedInAsync(DemoDatabase.Author);
    }

    public Task DisposeAsync() => api.DisposeAsync().AsTask();

    private Task AgreeAsync(string email) =>
        api.ExecuteAsync(
            $"""
            INSERT INTO oauth_consents (user_id, client_id, scopes)
            SELECT users.id, oauth_clients.id, ARRAY['openid', 'content.read_drafts']
            FROM users, oauth_clients WHERE email = {email};
            INSERT INTO sessions (id, user_id, security_stamp, client_id, scopes, expires_at, is_offline)
            SELECT gen_random_uuid(), users.id, security_stamp, oauth_clients.id, ARRAY['openid'], now() + interval '1 day', true
            FROM users, oauth_clients WHERE email = {email};
            """
        );

    private async Task<int> LivingAsync(string email) =>
        (
            await RowsAsync(
                "SELECT sessions.id::text AS \"Value\" FROM sessions JOIN users ON users.id = user_id "
                    + $"WHERE revoked_at IS NULL AND email = '{email}'"
            )
        ).Count;

    private async Task<List<string>> RowsAsync(string sql)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQueryRaw<string>(sql)
            .ToListAsync();
    }
}
