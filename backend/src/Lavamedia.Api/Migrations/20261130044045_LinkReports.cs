using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class LinkReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "index_now_addresses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    changed_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_index_now_addresses", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_link_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    last_content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asks_others = table.Column<bool>(type: "boolean", nullable: false),
                    is_asking = table.Column<bool>(type: "boolean", nullable: false),
                    requested_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_link_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_link_runs_users_requested_by_id",
                        column: x => x.requested_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    address_key = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    is_external = table.Column<bool>(type: "boolean", nullable: false),
                    is_video = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    problem = table.Column<string>(type: "text", nullable: true),
                    http_status = table.Column<int>(type: "integer", nullable: true),
                    moved_to = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failing_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_links_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_seo_links_content_items_target_id",
                        column: x => x.target_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_orphans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    found_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_orphans", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_orphans_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_index_now_addresses_path",
                table: "index_now_addresses",
                column: "path",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_link_runs_created_at_id",
                table: "seo_link_runs",
                columns: new[] { "created_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_link_runs_requested_by_id",
                table: "seo_link_runs",
                column: "requested_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_seo_link_runs_running",
                table: "seo_link_runs",
                column: "status",
                unique: true,
                filter: "status = 'RUNNING'"
            );

            migrationBuilder.CreateIndex(name: "ix_seo_links_address_key", table: "seo_links", column: "address_key");

            migrationBuilder.CreateIndex(
                name: "ix_seo_links_content_id_address_key",
                table: "seo_links",
                columns: new[] { "content_id", "address_key" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_links_status_failing_since_id",
                table: "seo_links",
                columns: new[] { "status", "failing_since", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_links_target_id",
                table: "seo_links",
                column: "target_id",
                filter: "target_id IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_links_videos",
                table: "seo_links",
                column: "content_id",
                filter: "is_video"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_orphans_content_id",
                table: "seo_orphans",
                column: "content_id",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "index_now_addresses");

            migrationBuilder.DropTable(name: "seo_link_runs");

            migrationBuilder.DropTable(name: "seo_links");

            migrationBuilder.DropTable(name: "seo_orphans");
        }
    }
}
