using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class KeepSeoScores : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "seo_score_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    average = table.Column<double>(type: "double precision", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    weak = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_score_days", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_score_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    total = table.Column<int>(type: "integer", nullable: false),
                    done = table.Column<int>(type: "integer", nullable: false),
                    last_content_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_seo_score_runs", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_score_runs_users_requested_by_id",
                        column: x => x.requested_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_scores",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    findings = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    same_titles = table.Column<int>(type: "integer", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    scored_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_scores", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_scores_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_score_days_locale_day",
                table: "seo_score_days",
                columns: new[] { "locale", "day" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_score_runs_created_at_id",
                table: "seo_score_runs",
                columns: new[] { "created_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_score_runs_requested_by_id",
                table: "seo_score_runs",
                column: "requested_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_seo_score_runs_running",
                table: "seo_score_runs",
                column: "status",
                unique: true,
                filter: "status = 'RUNNING'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_scores_content_id",
                table: "seo_scores",
                column: "content_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_scores_score_id",
                table: "seo_scores",
                columns: new[] { "score", "id" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "seo_score_days");

            migrationBuilder.DropTable(name: "seo_score_runs");

            migrationBuilder.DropTable(name: "seo_scores");
        }
    }
}
