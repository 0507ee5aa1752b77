using System;
using Lavamedia.Content.Workflow;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Lavamedia.Api.Migrations
{
    /// <summary>The whole table of acts: states of versions, what was done, corrections, embargoes, schedules and rules.</summary>
    public partial class CompleteTheWorkflow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "embargoed_until",
                table: "content_items",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "killed_at",
                table: "content_items",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "latest_workflow_state",
                table: "content_items",
                type: "text",
                nullable: false,
                defaultValue: "DRAFT"
            );

            migrationBuilder.CreateTable(
                name: "content_activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    from_state = table.Column<string>(type: "text", nullable: false),
                    to_state = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    occurred_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_activities", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_activities_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_activities_users_actor_id",
                        column: x => x.actor_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    corrected_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_corrections_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_schedules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "text", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    run_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure_code = table.Column<string>(type: "text", nullable: true),
                    failure = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_schedules", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_schedules_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_schedules_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_schedules_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_state_transitions",
                columns: table => new
                {
                    from_state = table.Column<string>(type: "text", nullable: false),
                    to_state = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_state_transitions", x => new { x.from_state, x.to_state });
                }
            );

            migrationBuilder.CreateTable(
                name: "content_type_rules",
                columns: table => new
                {
                    type = table.Column<string>(type: "text", nullable: false),
                    requires_approval = table.Column<bool>(type: "boolean", nullable: false),
                    requires_four_eyes = table.Column<bool>(type: "boolean", nullable: false),
                    requires_alternative_text = table.Column<bool>(type: "boolean", nullable: false),
                    requires_seo_title = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_type_rules", x => x.type);
                }
            );

            migrationBuilder.InsertData(
                table: "content_state_transitions",
                columns: new[] { "from_state", "to_state" },
                values: new object[,]
                {
                    { "APPROVED", "CHANGES_REQUESTED" },
                    { "APPROVED", "CORRECTED" },
                    { "APPROVED", "EMBARGOED" },
                    { "APPROVED", "PUBLISHED" },
                    { "APPROVED", "SCHEDULED" },
                    { "CHANGES_REQUESTED", "CORRECTED" },
                    { "CHANGES_REQUESTED", "IN_REVIEW" },
                    { "CHANGES_REQUESTED", "PUBLISHED" },
                    { "CHANGES_REQUESTED", "SCHEDULED" },
                    { "CORRECTED", "PUBLISHED" },
                    { "DRAFT", "APPROVED" },
                    { "DRAFT", "CORRECTED" },
                    { "DRAFT", "IN_REVIEW" },
                    { "DRAFT", "PUBLISHED" },
                    { "DRAFT", "SCHEDULED" },
                    { "EMBARGOED", "APPROVED" },
                    { "EMBARGOED", "SCHEDULED" },
                    { "IN_REVIEW", "APPROVED" },
                    { "IN_REVIEW", "CHANGES_REQUESTED" },
                    { "IN_REVIEW", "CORRECTED" },
                    { "IN_REVIEW", "DRAFT" },
                    { "IN_REVIEW", "EMBARGOED" },
                    { "IN_REVIEW", "PUBLISHED" },
                    { "IN_REVIEW", "SCHEDULED" },
                    { "PUBLISHED", "CORRECTED" },
                    { "SCHEDULED", "APPROVED" },
                    { "SCHEDULED", "CORRECTED" },
                    { "SCHEDULED", "EMBARGOED" },
                    { "SCHEDULED", "PUBLISHED" },
                }
            );

            migrationBuilder.InsertData(
                table: "content_status_transitions",
                columns: new[] { "from_status", "to_status" },
                values: new object[,]
                {
                    { "ARCHIVED", "DRAFT" },
                    { "ARCHIVED", "UNPUBLISHED" },
                    { "PUBLISHED", "KILLED" },
                    { "UNPUBLISHED", "KILLED" },
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_latest_workflow_state_updated_at",
                table: "content_items",
                columns: new[] { "latest_workflow_state", "updated_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_activities_actor_id",
                table: "content_activities",
                column: "actor_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_activities_content_id_occurred_at",
                table: "content_activities",
                columns: new[] { "content_id", "occurred_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_corrections_content_id_corrected_at",
                table: "content_corrections",
                columns: new[] { "content_id", "corrected_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_schedules_content_id_act",
                table: "content_schedules",
                columns: new[] { "content_id", "act" },
                unique: true,
                filter: "status = 'PENDING'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_schedules_created_by",
                table: "content_schedules",
                column: "created_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_schedules_run_at_id",
                table: "content_schedules",
                columns: new[] { "run_at", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_schedules_version_id",
                table: "content_schedules",
                column: "version_id"
            );

            // Until now only publishing approved, so what was approved was shown to readers.
            migrationBuilder.Sql(
                """
                UPDATE content_versions SET workflow_state = 'PUBLISHED' WHERE workflow_state = 'APPROVED';
                UPDATE content_items SET workflow_state = 'PUBLISHED' WHERE workflow_state = 'APPROVED';
                UPDATE content_items SET latest_workflow_state = content_versions.workflow_state
                FROM content_versions WHERE content_versions.id = latest_version_id;
                """
            );
            migrationBuilder.Sql(ContentStateGuard.CreateSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ContentStateGuard.DropSql);
            migrationBuilder.Sql(
                """
                UPDATE content_versions SET workflow_state = 'APPROVED'
                WHERE workflow_state NOT IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED');
                UPDATE content_items SET workflow_state = 'APPROVED'
                WHERE workflow_state NOT IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED');
                """
            );

            migrationBuilder.DropTable(name: "content_activities");

            migrationBuilder.DropTable(name: "content_corrections");

            migrationBuilder.DropTable(name: "content_schedules");

            migrationBuilder.DropTable(name: "content_state_transitions");

            migrationBuilder.DropTable(name: "content_type_rules");

            migrationBuilder.DropIndex(
                name: "ix_content_items_latest_workflow_state_updated_at",
                table: "content_items"
            );

            migrationBuilder.DeleteData(
                table: "content_status_transitions",
                keyColumns: new[] { "from_status", "to_status" },
                keyValues: new object[] { "ARCHIVED", "DRAFT" }
            );

            migrationBuilder.DeleteData(
                table: "content_status_transitions",
                keyColumns: new[] { "from_status", "to_status" },
                keyValues: new object[] { "ARCHIVED", "UNPUBLISHED" }
            );

            migrationBuilder.DeleteData(
                table: "content_status_transitions",
                keyColumns: new[] { "from_status", "to_status" },
                keyValues: new object[] { "PUBLISHED", "KILLED" }
            );

            migrationBuilder.DeleteData(
                table: "content_status_transitions",
                keyColumns: new[] { "from_status", "to_status" },
                keyValues: new object[] { "UNPUBLISHED", "KILLED" }
            );

            migrationBuilder.DropColumn(name: "embargoed_until", table: "content_items");

            migrationBuilder.DropColumn(name: "killed_at", table: "content_items");

            migrationBuilder.DropColumn(name: "latest_workflow_state", table: "content_items");
        }
    }
}
