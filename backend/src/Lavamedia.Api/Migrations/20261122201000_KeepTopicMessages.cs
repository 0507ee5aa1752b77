using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lavamedia.Api.Migrations;

/// <summary>
/// Keeps the events of subscriptions for some minutes: those too long for a notification, and all for processes that lost their
/// connection. Unlogged, because an event that did not survive the server has no subscriber left either; no entity, because only
/// <c>PostgresTopics</c> reads and writes it.
/// </summary>
[DbContext(typeof(LavamediaDbContext))]
[Migration("20261122201000_KeepTopicMessages")]
public sealed class KeepTopicMessages : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            CREATE UNLOGGED TABLE topic_messages (
                id uuid PRIMARY KEY,
                envelope text NOT NULL,
                sent_at timestamptz NOT NULL DEFAULT clock_timestamp()
            );
            CREATE INDEX ix_topic_messages_sent_at ON topic_messages (sent_at);
            """
        );

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TABLE topic_messages");
}
