using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class ReleaseContentTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "content_releases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    run_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    released_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_releases", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_releases_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_content_releases_users_released_by",
                        column: x => x.released_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "content_release_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    release_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    failure_codes = table.Column<string[]>(type: "text[]", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_release_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_release_items_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_content_release_items_content_releases_release_id",
                        column: x => x.release_id,
                        principalTable: "content_releases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_content_release_items_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_content_release_items_users_added_by",
                        column: x => x.added_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_content_versions_workflow_state_content_id",
                table: "content_versions",
                columns: new[] { "workflow_state", "content_id" });

            migrationBuilder.CreateIndex(
                name: "ix_content_release_items_added_by",
                table: "content_release_items",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_content_release_items_content_id",
                table: "content_release_items",
                column: "content_id");

            migrationBuilder.CreateIndex(
                name: "ix_content_release_items_release_id_content_id",
                table: "content_release_items",
                columns: new[] { "release_id", "content_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_content_release_items_version_id",
                table: "content_release_items",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_content_releases_created_at_id",
                table: "content_releases",
                columns: new[] { "created_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_content_releases_created_by",
                table: "content_releases",
                column: "created_by");

            migrationBuilder.CreateIndex(
                name: "ix_content_releases_released_by",
                table: "content_releases",
                column: "released_by");

            migrationBuilder.CreateIndex(
                name: "ix_content_releases_status_run_at",
                table: "content_releases",
                columns: new[] { "status", "run_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "content_release_items");

            migrationBuilder.DropTable(
                name: "content_releases");

            migrationBuilder.DropIndex(
                name: "ix_content_versions_workflow_state_content_id",
                table: "content_versions");
        }
    }
}
