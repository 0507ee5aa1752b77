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
    private Guid authorId;

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
    public async Task The_export_tells_of_what_the_newsroom_keeps_of_a_person()
    {
        await LeaveTracesAsync();
        var data = JsonSerializer.Deserialize<JsonElement>(
            await author.GetStringAsync(new Uri("/api/v1/me/export", UriKind.Relative))
        );
        data.GetProperty("workingCopies")[0]
            .GetProperty("text")
            .GetProperty("title")
            .GetString()
            .ShouldBe("Not saved yet");
        data.GetProperty("presences")[0].GetProperty("hasChanges").GetBoolean().ShouldBeTrue();
        data.GetProperty("previewLinks")[0].GetProperty("kind").GetString().ShouldNotBeNullOrEmpty();
        data.GetProperty("savedViews").GetArrayLength().ShouldBe(2);
        data.GetProperty("search")[0].GetProperty("title").GetString().ShouldBe("Author");
        data.GetProperty("content").GetProperty("acts").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public async Task Nothing_of_a_person_who_was_erased_is_left_but_what_belongs_to_the_publication()
    {
        // Column by column: a new reference to accounts has to be told of here, or to have a trace below that goes.
        string[] stays =
        [
            "content_items.author_id",
            "content_items.created_by",
            "content_items.updated_by",
            "content_versions.author_id",
            "content_versions.created_by",
            "content_bylines.author_id",
            "content_schedules.created_by",
            "content_activities.actor_id",
            "content_activities.subject_id",
            // What colleagues said and decided is part of how the text came to be; the account has no name any more.
            "content_comments.author_id",
            "content_comment_threads.resolved_by_id",
            "content_comment_mentions.user_id",
            "content_suggestions.proposed_by_id",
            "content_suggestions.decided_by_id",
            "content_releases.created_by",
            "content_releases.released_by",
            "content_release_items.added_by",
            "front_pages.updated_by",
            "seo_score_runs.requested_by_id",
            "exchange_runs.requested_by_id",
            "seo_link_runs.requested_by_id",
            "managed_redirects.created_by",
            // Work that was done stays as a record, what was to be done is not left to nobody, see below.
            "content_assignments.assignee_id",
            "content_assignments.assigned_by_id",
            // In what others are told.
            "content_notices.actor_id",
            // The link is revoked, see below.
            "content_preview_links.created_by",
            "media_assets.uploaded_by",
            "dashboards.owner_id",
            // Those that the newsroom shares, see below.
            "saved_views.owner_id",
            // Of programs.
            "api_keys.account_id",
            "api_keys.created_by_id",
            "oauth_clients.service_account_id",
        ];
        await LeaveTracesAsync();
        var references = await ReferencesAsync();
        var before = await CountReferencesAsync(references);
        before
            .Where(reference => reference.Value == 0 && !stays.Contains(reference.Key))
            .Select(reference => reference.Key)
            .ShouldBeEmpty("These references to accounts leave no trace in this test.");
        stays.Except(references).ShouldBeEmpty("These are no references to accounts.");

        await EraseAuthorAsync();

        var after = await CountReferencesAsync(references);
        after
            .Where(reference => reference.Value > 0 && !stays.Contains(reference.Key))
            .ShouldBeEmpty("Something of the person is left.");
        (await CountAsync("content_assignments WHERE done_at IS NULL")).ShouldBe(0);
        (await CountAsync("content_assignments")).ShouldBe(1);
        (await CountAsync("coediting_updates")).ShouldBe(1);
        (await CountAsync("content_preview_links WHERE revoked_at IS NULL")).ShouldBe(0);
        (await CountAsync("saved_views WHERE NOT is_shared")).ShouldBe(0);
        (await CountAsync("saved_views")).ShouldBe(1);
        (await CountAsync("jobs WHERE kind = 'search.rebuild' AND status = 'WAITING'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Erasure_keeps_the_content_and_forgets_whose_it_was()
    {
        await LeaveTracesAsync();
        await EraseAuthorAsync();

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
        await using var scope = api.Services.CreateAsyncScope();
        authorId = await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM users WHERE email = {DemoDatabase.Author}")
            .SingleAsync();
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
        await LeaveTracesInTheNewsroomAsync();
        await LeaveTracesOfSigningInAsync();
    }

    private Task LeaveTracesInTheNewsroomAsync() =>
        api.ExecuteAsync(
            $$"""
            INSERT INTO content_working_copies (id, user_id, content_id, name, tab, text, kept_at)
            SELECT gen_random_uuid(), {{authorId}}, id, 'traces', 'a', jsonb '{"title": "Not saved yet"}', now()
            FROM content_items WHERE title = 'Traces';
            INSERT INTO content_presences (id, content_id, user_id, tab, has_changes, since, expires_at)
            SELECT gen_random_uuid(), id, {{authorId}}, 'a', true, now(), now() + interval '1 minute'
            FROM content_items WHERE title = 'Traces';
            INSERT INTO content_presences (id, content_id, user_id, taken_over_by_id, tab, has_changes, since, expires_at)
            SELECT gen_random_uuid(), content_items.id, users.id, {{authorId}}, 'b', true, now(), now() + interval '1 minute'
            FROM content_items, users WHERE title = 'Traces' AND email = {{DemoDatabase.Editor}};
            INSERT INTO content_preview_links (id, kind, content_id, version_id, type, locale, created_at, created_by, expires_at)
            SELECT gen_random_uuid(), 'SHARED', id, latest_version_id, type, locale, now(), {{authorId}}, now() + interval '1 day'
            FROM content_items WHERE title = 'Traces';
            INSERT INTO saved_views (id, name, query, is_shared, owner_id)
            VALUES (gen_random_uuid(), 'Mine', 'status=DRAFT', false, {{authorId}}),
                   (gen_random_uuid(), 'Ours', 'status=DRAFT', true, {{authorId}});
            INSERT INTO content_assignments (id, content_id, assignee_id, role, time_zone, assigned_at, done_at)
            SELECT gen_random_uuid(), content_items.id, {{authorId}}, role, 'Europe/Paris', now(), done_at
            FROM content_items, (VALUES ('WRITER', now()), ('REVIEWER', NULL)) AS work (role, done_at)
            WHERE title = 'Traces';
            INSERT INTO content_notices (id, content_id, recipient_id, kind, created_at)
            SELECT gen_random_uuid(), id, {{authorId}}, 'ASSIGNED', now() FROM content_items WHERE title = 'Traces';
            WITH document AS (
                INSERT INTO coediting_documents
                    (id, content_id, base_version_number, created_at, updated_at, pending_bytes, saved_sequence, sequence, snapshot_sequence)
                SELECT gen_random_uuid(), id, 1, now(), now(), 1, 0, 1, 0 FROM content_items WHERE title = 'Traces'
                RETURNING id)
            INSERT INTO coediting_updates (id, document_id, author_id, client, clock, created_at, sequence, update)
            SELECT gen_random_uuid(), id, {{authorId}}, 'a', 0, now(), 1, decode('00', 'hex') FROM document;
            INSERT INTO search_documents (id, kind, configuration, title, plain_title, text, words, user_id)
            VALUES ({{authorId}}, 'AUTHOR', 'lavamedia_simple', 'Author', 'author', '', '', {{authorId}})
            ON CONFLICT (id) DO UPDATE SET title = 'Author';
            """
        );

    private Task LeaveTracesOfSigningInAsync() =>
        api.ExecuteAsync(
            $$"""
            INSERT INTO user_authenticators (user_id, protected_secret, last_step) VALUES ({{authorId}}, 'secret', 0);
            INSERT INTO user_recovery_codes (id, user_id, code_hash) VALUES (gen_random_uuid(), {{authorId}}, sha256('1'));
            INSERT INTO user_passkeys
                (id, user_id, name, credential_id, public_key, attestation_object, client_data_json, sign_count,
                 is_backed_up, is_backup_eligible, is_user_verified, transports)
            VALUES (gen_random_uuid(), {{authorId}}, 'Phone', sha256('2'), '', '', '', 0, false, false, true, ARRAY[]::text[]);
            INSERT INTO sign_in_transactions (id, user_id, step, token_hash, failed_attempts, expires_at)
            VALUES (gen_random_uuid(), {{authorId}}, 'SECOND_FACTOR', sha256('3'), 0, now() + interval '5 minutes');
            INSERT INTO one_time_tokens (id, user_id, purpose, token_hash, email, security_stamp, expires_at)
            VALUES (gen_random_uuid(), {{authorId}}, 'PASSWORD_RESET', sha256('4'), {{DemoDatabase.Author}},
                    gen_random_uuid(), now() + interval '1 hour');
            WITH provider AS (
                INSERT INTO identity_providers
                    (id, name, slug, issuer, client_id, is_enabled, provisions_accounts, scopes, allowed_domains)
                VALUES (gen_random_uuid(), 'Group', 'group', 'https://sso.example', 'lavamedia', true, false,
                        ARRAY['openid'], ARRAY[]::text[])
                RETURNING id)
            INSERT INTO external_logins (id, user_id, provider_id, issuer, subject, manages_roles)
            SELECT gen_random_uuid(), {{authorId}}, id, 'https://sso.example', 'person-1', false FROM provider;
            """
        );

    private async Task EraseAuthorAsync()
    {
        var me = (await author.AskAsync("{ me { id } }")).GetProperty("me").GetProperty("id").GetString();
        var answer = await administrator.AskAsync(
            "mutation ($id: ID!) { eraseUser(input: { id: $id }) { errors { __typename } } }",
            new { id = me }
        );
        answer.GetProperty("eraseUser").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    /// <summary>Every column that names an account, as <c>table.column</c>.</summary>
    private async Task<IReadOnlyList<string>> ReferencesAsync()
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQuery<string>(
                $"""
                SELECT bound.conrelid::regclass || '.' || attribute.attname AS "Value"
                FROM pg_constraint AS bound
                INNER JOIN pg_attribute AS attribute ON attribute.attrelid = bound.conrelid AND attribute.attnum = bound.conkey[1]
                INNER JOIN pg_class AS relation ON relation.oid = bound.conrelid
                WHERE bound.contype = 'f' AND bound.confrelid = 'users'::regclass AND NOT relation.relispartition
                """
            )
            .ToListAsync();
    }

    private async Task<Dictionary<string, int>> CountReferencesAsync(IEnumerable<string> references)
    {
        var counts = new Dictionary<string, int>();
        foreach (var reference in references)
        {
            var (table, column) = (reference.Split('.')[0], reference.Split('.')[1]);
            counts[reference] = await CountAsync(
                $"{table} WHERE {column} IN (SELECT id FROM users WHERE id = '{authorId}')"
            );
        }

        return counts;
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
