using Lavamedia.Content.Workflow;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lavamedia.Api.Migrations;

/// <summary>What EF Core cannot model: partitions, expression indexes, triggers.</summary>
public partial class InitialCreate
{
    private static void CreateAnalyticsEvents(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE TABLE analytics_events (
                id uuid NOT NULL,
                occurred_at timestamp with time zone NOT NULL,
                user_id uuid NULL,
                session_id uuid NOT NULL,
                event_type character varying(64) NOT NULL,
                payload jsonb NOT NULL,
                CONSTRAINT pk_analytics_events PRIMARY KEY (id, occurred_at),
                CONSTRAINT fk_analytics_events_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
            ) PARTITION BY RANGE (occurred_at);

            -- Catches what belongs to no month yet, so that an event is never refused.
            CREATE TABLE analytics_events_default PARTITION OF analytics_events DEFAULT;

            CREATE FUNCTION create_analytics_partitions(months_ahead integer) RETURNS void LANGUAGE plpgsql AS $$
            DECLARE
                first_day date;
            BEGIN
                FOR month IN 0..months_ahead LOOP
                    first_day := date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => month);
                    EXECUTE format(
                        'CREATE TABLE IF NOT EXISTS %I PARTITION OF analytics_events FOR VALUES FROM (%L) TO (%L)',
                        'analytics_events_' || to_char(first_day, 'YYYY_MM'),
                        first_day || ' 00:00:00+00',
                        (first_day + interval '1 month')::date || ' 00:00:00+00');
                END LOOP;
            END
            $$;
            SELECT create_analytics_partitions(3);
            """
        );

    private static void CreateDatabaseObjects(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE UNIQUE INDEX ux_users_email ON users (lower(email));");
        migrationBuilder.Sql(ContentStatusGuard.CreateSql);
        migrationBuilder.Sql(
            """
            CREATE FUNCTION notify_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('lavamedia_jobs', '');
                RETURN NULL;
            END
            $$;
            CREATE TRIGGER notify_jobs AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE FUNCTION notify_jobs();
            """
        );
        migrationBuilder.Sql(
            """
            CREATE FUNCTION refuse_change_of_security_event() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'The audit trail is append-only.' USING ERRCODE = 'insufficient_privilege';
            END
            $$;
            CREATE TRIGGER security_events_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON security_events
                FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_security_event();
            """
        );
    }

    private static void DropDatabaseObjects(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(ContentStatusGuard.DropSql);
        migrationBuilder.Sql(
            """
            DROP TRIGGER notify_jobs ON jobs;
            DROP FUNCTION notify_jobs();
            DROP TRIGGER security_events_are_append_only ON security_events;
            DROP FUNCTION refuse_change_of_security_event();
            DROP FUNCTION create_analytics_partitions(integer);
            """
        );
    }
}
