using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lavamedia.Api.Migrations;

/// <summary>
/// Notifies workers only when a statement added jobs. The clock of the schedules runs such a statement at each look, mostly adding
/// nothing: notified of that, workers looked again at once, for ever.
/// </summary>
[DbContext(typeof(LavamediaDbContext))]
[Migration("20261122194000_WakeOnlyForAddedJobs")]
public sealed class WakeOnlyForAddedJobs : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE FUNCTION notify_added_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF EXISTS (SELECT FROM added) THEN
                    PERFORM pg_notify('lavamedia_jobs', '');
                END IF;
                RETURN NULL;
            END
            $$;
            DROP TRIGGER notify_jobs ON jobs;
            CREATE TRIGGER notify_added_jobs AFTER INSERT ON jobs REFERENCING NEW TABLE AS added
                FOR EACH STATEMENT EXECUTE FUNCTION notify_added_jobs();
            DROP FUNCTION notify_jobs();
            """
        );

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE FUNCTION notify_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_notify('lavamedia_jobs', '');
                RETURN NULL;
            END
            $$;
            DROP TRIGGER notify_added_jobs ON jobs;
            CREATE TRIGGER notify_jobs AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE FUNCTION notify_jobs();
            DROP FUNCTION notify_added_jobs();
            """
        );
}
