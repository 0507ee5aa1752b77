using Lavamedia.Platform.Data;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Api.Tests.Database;

/// <summary>Compares the live catalog with the tables that partners and operators count on.</summary>
public sealed class DatabaseCatalogTests(DatabaseCatalogTests.MigratedDatabase database)
    : IClassFixture<DatabaseCatalogTests.MigratedDatabase>
{
    private static readonly string[] ExpectedTables =
    [
        "users (id, email, password_hash, status, last_login_at)",
        "roles (id, name, description)",
        "permissions (id, code, description)",
        "role_permissions (role_id, permission_id)",
        "user_roles (user_id, role_id)",
        "content_items (id, type, title, slug, status, published_at, created_by, updated_by, workflow_state)",
        "content_versions (id, content_id, version_number, body, diff, created_at)",
        "content_categories (id, name, slug, parent_id)",
        "content_category_links (content_id, category_id)",
        "seo_metadata (id, content_id, meta_title, meta_description, canonical_url, og_tags jsonb, schema_markup jsonb)",
        "media_assets (id, type, filename, storage_url, checksum, width, height, duration, metadata jsonb, uploaded_by)",
        "media_variants (id, media_id, format, url, width, height, bitrate)",
        "content_media (content_id, media_id, role)",
        "analytics_events (id, user_id, session_id, event_type, payload jsonb, occurred_at)",
        "dashboards (id, name, definition jsonb, owner_id)",
        "webhooks (id, name, target_url, secret, status)",
    ];

    private readonly TestHost host = database.Host;

    [Fact]
    public async Task Every_table_and_column_that_others_count_on_exists()
    {
        var columns = await QueryAsync(
            """
            SELECT table_name || '.' || column_name || ':' || data_type
            FROM information_schema.columns WHERE table_schema = 'public'
            """
        );
        var missing =
            from expected in ExpectedTables
            let table = expected[..expected.IndexOf(' ', StringComparison.Ordinal)]
            from column in expected[(table.Length + 2)..^1].Split(", ")
            let parts = column.Split(' ')
            let prefix = $"{table}.{parts[0]}:{parts.ElementAtOrDefault(1)}"
            where !columns.Any(live => live.StartsWith(prefix, StringComparison.Ordinal))
            select $"{table}.{column}";
        missing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_reference_has_a_foreign_key()
    {
        // Visits are not stored as rows; where a recalculation has come to stays right when that item goes meanwhile.
        string[] withoutRow =
        [
            "analytics_events.session_id",
            "seo_score_runs.last_content_id",
            "seo_link_runs.last_content_id",
        ];
        var unbound = await QueryAsync(
            """
            SELECT columns.table_name || '.' || columns.column_name
            FROM information_schema.columns
            JOIN information_schema.tables USING (table_schema, table_name)
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND columns.data_type = 'uuid'
              AND (columns.column_name LIKE '%\_id' OR columns.column_name IN ('created_by', 'updated_by', 'uploaded_by'))
              AND NOT EXISTS (
                SELECT FROM pg_constraint
                JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
                WHERE contype = 'f' AND conrelid = format('%I', columns.table_name)::regclass
                  AND attname = columns.column_name)
            """
        );
        unbound
            .Where(column => !column.StartsWith("analytics_events_", StringComparison.Ordinal))
            .Except(withoutRow)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("users", "lower((email)::text)")]
    [InlineData("content_items", "(locale, slug)")]
    public async Task What_must_be_unique_is_unique(string table, string columns)
    {
        var indexes = await QueryAsync($"SELECT indexdef FROM pg_indexes WHERE tablename = '{table}'");
        indexes.ShouldContain(index =>
            index.StartsWith("CREATE UNIQUE", StringComparison.Ordinal)
            && index.Contains(columns, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("seo_metadata")]
    [InlineData("media_assets")]
    [InlineData("analytics_events")]
    public async Task Json_that_is_queried_has_a_gin_index(string table)
    {
        var indexes = await QueryAsync($"SELECT indexdef FROM pg_indexes WHERE tablename = '{table}'");
        indexes.ShouldContain(index => index.Contains("USING gin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_database_itself_guards_the_status_of_content_and_the_audit_trail()
    {
        var triggers = await QueryAsync(
            """
            SELECT tgrelid::regclass::text || ' ' || pg_get_triggerdef(oid) FROM pg_trigger
            WHERE NOT tgisinternal AND tgenabled <> 'D'
            """
        );
        triggers.ShouldContain(trigger =>
            trigger.StartsWith("content_items ", StringComparison.Ordinal)
            && trigger.Contains("UPDATE", StringComparison.Ordinal)
            && trigger.Contains("status", StringComparison.Ordinal)
        );
        triggers.ShouldContain(trigger => trigger.StartsWith("security_events ", StringComparison.Ordinal));
        var refusal = await Should.ThrowAsync<PostgresException>(() =>
            QueryAsync(
                """
                WITH translations AS (INSERT INTO translation_sets (id) VALUES (gen_random_uuid()) RETURNING id)
                INSERT INTO content_items (id, type, locale, translation_set_id, slug, title, status, workflow_state, version,
                    latest_version_number, created_at, updated_at, plain_text, word_count, reading_time_minutes)
                SELECT gen_random_uuid(), 'ARTICLE', 'fr', id, 'a', 'A', 'DRAFT', 'DRAFT', 1, 1, now(), now(), '', 0, 1
                FROM translations;
                UPDATE content_items SET status = 'KILLED' RETURNING id::text
                """
            )
        );
        refusal.MessageText.ShouldContain("KILLED");
    }

    [Fact]
    public async Task Extensions_are_there() =>
        new[] { "pgcrypto", "pg_trgm", "unaccent" }.ShouldBeSubsetOf(
            await QueryAsync("SELECT extname::text FROM pg_extension")
        );

    [Fact]
    public async Task Analytics_events_fall_into_the_partition_of_their_month()
    {
        var partitions = await QueryAsync(
            """
            INSERT INTO analytics_events (id, occurred_at, session_id, event_type, payload)
            VALUES (gen_random_uuid(), now(), gen_random_uuid(), 'page_view', '{}'),
                   (gen_random_uuid(), now() - interval '10 years', gen_random_uuid(), 'page_view', '{}')
            RETURNING tableoid::regclass::text
            """
        );
        partitions.ShouldBe([$"analytics_events_{DateTime.UtcNow:yyyy_MM}", "analytics_events_default"]);
    }

    [Theory]
    [InlineData("UPDATE security_events SET type = 'SIGNED_OUT'")]
    [InlineData("DELETE FROM security_events")]
    [InlineData("TRUNCATE security_events")]
    [InlineData("TRUNCATE security_events CASCADE")]
    public async Task E2_the_audit_log_refuses_changes_even_by_the_owner_of_its_table(string change)
    {
        await QueryAsync(
            "INSERT INTO security_events (id, type) VALUES (gen_random_uuid(), 'SIGNED_IN') RETURNING type"
        );
        (
            await QueryAsync(
                "SELECT (tableowner = current_user)::text FROM pg_tables WHERE tablename = 'security_events'"
            )
        ).ShouldBe(["true"]);
        var refusal = await Should.ThrowAsync<PostgresException>(() => QueryAsync(change));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        refusal.MessageText.ShouldBe("The audit trail is append-only.");
        (await QueryAsync("SELECT type FROM security_events")).ShouldContain("SIGNED_IN");
    }

    [Fact]
    public async Task Workers_are_woken_by_added_jobs_and_by_nothing_else()
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var listen = new NpgsqlCommand("LISTEN lavamedia_jobs", connection);
        await listen.ExecuteNonQueryAsync();
        const string Insert =
            "INSERT INTO jobs (id, kind, payload) SELECT gen_random_uuid(), 'test', '{}' WHERE {0} RETURNING kind";
        await QueryAsync(Insert.Replace("{0}", "false", StringComparison.Ordinal));
        (await connection.WaitAsync(TimeSpan.FromMilliseconds(300))).ShouldBeFalse();
        await QueryAsync(Insert.Replace("{0}", "true", StringComparison.Ordinal));
        (await connection.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_migrations_are_up_to_date_with_the_model()
    {
        await using var scope = host.Scope();
        scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.HasPendingModelChanges()
            .ShouldBeFalse();
    }

    private async Task<List<string>> QueryAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    /// <summary>A database with every migration; no test leaves in it what another one looks for.</summary>
    public sealed class MigratedDatabase : IAsyncLifetime
    {
        public TestHost Host { get; private set; } = null!;

        public async Task InitializeAsync() => Host = await TestHost.StartAsync(LavamediaModules.All);

        public async Task DisposeAsync() => await Host.DisposeAsync();
    }
}
