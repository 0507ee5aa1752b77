using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>What readers search for and read, added up by the hour, and how much each item is read beside the others.</summary>
    public partial class CountWhatReadersDo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "content_popularity",
                columns: table => new
                {
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    popularity = table.Column<double>(type: "double precision", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_popularity", x => x.content_id);
                    table.ForeignKey(
                        name: "fk_content_popularity_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_views",
                columns: table => new
                {
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hour = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    views = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_views", x => new { x.content_id, x.hour });
                    table.ForeignKey(
                        name: "fk_content_views_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "search_activity",
                columns: table => new
                {
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    query = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    hour = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    searches = table.Column<int>(type: "integer", nullable: false),
                    without_results = table.Column<int>(type: "integer", nullable: false),
                    clicks = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<long>(type: "bigint", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_search_activity",
                        x => new
                        {
                            x.locale,
                            x.query,
                            x.hour,
                        }
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_content_views_hour", table: "content_views", column: "hour");

            migrationBuilder.CreateIndex(name: "ix_search_activity_hour", table: "search_activity", column: "hour");

            migrationBuilder.Sql(
                """
                INSERT INTO content_views (content_id, hour, views)
                SELECT item.id, date_trunc('hour', seen.occurred_at), count(*)
                FROM analytics_events AS seen
                JOIN content_items AS item ON item.id = (seen.payload->>'contentId')::uuid
                WHERE seen.event_type = 'page_view' AND seen.occurred_at > now() - interval '30 days'
                GROUP BY 1, 2;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "content_popularity");

            migrationBuilder.DropTable(name: "content_views");

            migrationBuilder.DropTable(name: "search_activity");
        }
    }
}
