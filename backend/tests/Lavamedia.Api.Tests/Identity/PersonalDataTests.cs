using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>Every module hands out what it knows of a person, and lets go of it when the person goes.</summary>
public sealed class PersonalDataTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient administrator = null!;
    private HttpClient author = null!;

    [Fact]
    public async Task The_export_tells_of_what_all_modules_keep()
    {
        await LeaveTracesAsync();
        var data = JsonSerializer.Deserialize<JsonElement>(
            await author.GetStringAsync(new Uri("/api/v1/me/export", UriKind.Relative))
        );
        data.GetProperty("content").GetProperty("items")[0].GetProperty("title").GetString().ShouldBe("Traces");
        data.GetProperty("content").GetProperty("categoryRoles")[0].GetProperty("role").GetString().ShouldBe("Author");
        data.GetProperty("media").ValueKind.ShouldBe(JsonValueKind.Array);
        var analytics = data.GetProperty("analytics");
        analytics.GetProperty("events")[0].GetProperty("payload").GetProperty("path").GetString().ShouldBe("/une");
        analytics.GetProperty("dashboards")[0].GetProperty("name").GetString().ShouldBe("Audience");
        data.GetProperty("consents")[0].GetProperty("application").GetString().ShouldBe("Partner");
    }

    [Fact]
    public async Task Erasure_keeps_the_content_and_forgets_whose_it_was()
    {
        await LeaveTracesAsync();
        var me = (await author.AskAsync("{ me { id } }")).GetProperty("me").GetProperty("id").GetString();
        var answer = await administrator.AskAsync(
            "mutation ($id: ID!) { eraseUser(input: { id: $id }) { errors { __typename } } }",
            new { id = me }
        );
        answer.GetProperty("eraseUser").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);

        (await CountAsync("content_items WHERE title = 'Traces'")).ShouldBe(1);
        (await CountAsync("dashboards")).ShouldBe(1);
        (await CountAsync("analytics_events")).ShouldBe(1);
        (await CountAsync("analytics_events WHERE user_id IS NOT NULL")).ShouldBe(0);
        (await CountAsync("user_category_roles")).ShouldBe(0);
        (await CountAsync("oauth_consents")).ShouldBe(0);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        administrator = await api.SignedInAsync("admin@lavamedia.example");
        author = await api.SignedInAsync(DemoDatabase.Author);
    }

    public Task DisposeAsync() => api.DisposeAsync().AsTask();

    private async Task LeaveTracesAsync()
    {
        await author.CreateArticleAsync("Traces");
        await administrator.AskAsync(
            "mutation { createCategory(input: { locale: \"fr\", name: \"Traces\" }) { category { id } } }"
        );
        await api.ExecuteAsync(
            $$"""
            INSERT INTO user_category_roles (user_id, role_id, category_id)
            SELECT users.id, roles.id, content_categories.id FROM users, roles, content_categories
            WHERE email = {{DemoDatabase.Author}} AND roles.name = 'Author' AND content_categories.slug = 'traces';
            INSERT INTO analytics_events (id, occurred_at, user_id, session_id, event_type, payload)
            SELECT gen_random_uuid(), now(), id, gen_random_uuid(), 'page_view', jsonb '{"path": "/une"}'
            FROM users WHERE email = {{DemoDatabase.Author}};
            INSERT INTO dashboards (id, name, definition, owner_id)
            SELECT gen_random_uuid(), 'Audience', jsonb '{}', id FROM users WHERE email = {{DemoDatabase.Author}};
            INSERT INTO oauth_clients (id, name, kind, redirect_uris, post_logout_redirect_uris, scopes, is_first_party, id_token_algorithm)
            VALUES (gen_random_uuid(), 'Partner', 'PUBLIC', ARRAY['https://partner.example/'], ARRAY[]::text[], ARRAY['openid'], false, 'RS256');
            INSERT INTO oauth_consents (user_id, client_id, scopes)
            SELECT users.id, oauth_clients.id, ARRAY['openid'] FROM users, oauth_clients WHERE email = {{DemoDatabase.Author}};
            """
        );
    }

    private async Task<int> CountAsync(string rows)
    {
        var sql = "SELECT count(*)::int AS \"Value\" FROM " + rows;
        await using var scope = api.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQueryRaw<int>(sql)
            .SingleAsync();
    }
}
