using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations;

/// <summary>
/// A month cannot get its partition while the default one holds events of it: the function takes them along. Clocks of
/// clients are wrong in every way, so such events come.
/// </summary>
[DbContext(typeof(LavamediaDbContext))]
[Migration("20261122195800_MoveEventsIntoTheirPartition")]
public partial class MoveEventsIntoTheirPartition : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE OR REPLACE FUNCTION create_analytics_partitions(months_ahead integer) RETURNS void LANGUAGE plpgsql AS $$
            DECLARE
                first_day date;
                name text;
                starts timestamp with time zone;
                ends timestamp with time zone;
            BEGIN
                -- Two at once: the second finds the work done.
                PERFORM pg_advisory_xact_lock(hashtext('create_analytics_partitions'));
                FOR month IN 0..months_ahead LOOP
                    first_day := date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => month);
                    name := 'analytics_events_' || to_char(first_day, 'YYYY_MM');
                    CONTINUE WHEN to_regclass(name) IS NOT NULL;
                    starts := first_day::timestamp AT TIME ZONE 'UTC';
                    ends := (first_day + interval '1 month') AT TIME ZONE 'UTC';
                    EXECUTE format('CREATE TABLE %I (LIKE analytics_events INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
                    EXECUTE format(
                        'WITH early AS (DELETE FROM analytics_events_default WHERE occurred_at >= %L AND occurred_at < %L RETURNING *)
                         INSERT INTO %I SELECT * FROM early', starts, ends, name);
                    EXECUTE format(
                        'ALTER TABLE analytics_events ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', name, starts, ends);
                END LOOP;
            END
            $$;
            """
        );

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE OR REPLACE FUNCTION create_analytics_partitions(months_ahead integer) RETURNS void LANGUAGE plpgsql AS $$
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
            """
        );
}
