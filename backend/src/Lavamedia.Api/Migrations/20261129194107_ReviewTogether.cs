using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>Comments, suggestions, work, notices, and everything that was done on an item in one log.</summary>
    public partial class ReviewTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "act",
                table: "content_activities",
                type: "text",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "text"
            );

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "content_activities",
                type: "text",
                nullable: false,
                defaultValue: "ACT"
            );

            migrationBuilder.AddColumn<Guid>(
                name: "subject_id",
                table: "content_activities",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "thread_id",
                table: "content_activities",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "content_assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    time_zone = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    assigned_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    assigned_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_assignments", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_assignments_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_assignments_users_assigned_by_id",
                        column: x => x.assigned_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_assignments_users_assignee_id",
                        column: x => x.assignee_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_comment_threads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    anchor_start = table.Column<int>(type: "integer", nullable: true),
                    anchor_end = table.Column<int>(type: "integer", nullable: true),
                    anchor_quote = table.Column<string>(
                        type: "character varying(10000)",
                        maxLength: 10000,
                        nullable: true
                    ),
                    anchor_prefix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    anchor_suffix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    resolved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resolved_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_comment_threads", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_comment_threads_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_comment_threads_users_resolved_by_id",
                        column: x => x.resolved_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_suggestions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    anchor_start = table.Column<int>(type: "integer", nullable: true),
                    anchor_end = table.Column<int>(type: "integer", nullable: true),
                    anchor_quote = table.Column<string>(
                        type: "character varying(10000)",
                        maxLength: 10000,
                        nullable: true
                    ),
                    anchor_prefix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    anchor_suffix = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    replacement = table.Column<string>(
                        type: "character varying(10000)",
                        maxLength: 10000,
                        nullable: false
                    ),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    accepted_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_suggestions", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_suggestions_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_suggestions_content_versions_accepted_version_id",
                        column: x => x.accepted_version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_suggestions_users_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_suggestions_users_proposed_by_id",
                        column: x => x.proposed_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thread_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    edited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_comments_content_comment_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "content_comment_threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_comments_users_author_id",
                        column: x => x.author_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    thread_id = table.Column<Guid>(type: "uuid", nullable: true),
                    suggestion_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_notices_content_assignments_assignment_id",
                        column: x => x.assignment_id,
                        principalTable: "content_assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_content_notices_content_comment_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "content_comment_threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_notices_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_notices_content_suggestions_suggestion_id",
                        column: x => x.suggestion_id,
                        principalTable: "content_suggestions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_notices_users_actor_id",
                        column: x => x.actor_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_notices_users_recipient_id",
                        column: x => x.recipient_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_comment_mentions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    comment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_comment_mentions", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_comment_mentions_content_comments_comment_id",
                        column: x => x.comment_id,
                        principalTable: "content_comments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_comment_mentions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_activities_occurred_at_id",
                table: "content_activities",
                columns: new[] { "occurred_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_activities_subject_id",
                table: "content_activities",
                column: "subject_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_activities_thread_id",
                table: "content_activities",
                column: "thread_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_assignments_assigned_by_id",
                table: "content_assignments",
                column: "assigned_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_assignments_assignee_id_due_at",
                table: "content_assignments",
                columns: new[] { "assignee_id", "due_at" },
                filter: "done_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_assignments_content_id_assignee_id_role",
                table: "content_assignments",
                columns: new[] { "content_id", "assignee_id", "role" },
                unique: true,
                filter: "done_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_assignments_due_at",
                table: "content_assignments",
                column: "due_at",
                filter: "done_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comment_mentions_comment_id_position",
                table: "content_comment_mentions",
                columns: new[] { "comment_id", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comment_mentions_user_id",
                table: "content_comment_mentions",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comment_threads_content_id_created_at",
                table: "content_comment_threads",
                columns: new[] { "content_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comment_threads_resolved_by_id",
                table: "content_comment_threads",
                column: "resolved_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comments_author_id_created_at",
                table: "content_comments",
                columns: new[] { "author_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_comments_thread_id_created_at",
                table: "content_comments",
                columns: new[] { "thread_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_actor_id",
                table: "content_notices",
                column: "actor_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_assignment_id",
                table: "content_notices",
                column: "assignment_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_content_id",
                table: "content_notices",
                column: "content_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_created_at",
                table: "content_notices",
                column: "created_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_recipient_id",
                table: "content_notices",
                column: "recipient_id",
                filter: "read_at IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_recipient_id_created_at",
                table: "content_notices",
                columns: new[] { "recipient_id", "created_at" },
                descending: new[] { false, true }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_suggestion_id",
                table: "content_notices",
                column: "suggestion_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_notices_thread_id",
                table: "content_notices",
                column: "thread_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_suggestions_accepted_version_id",
                table: "content_suggestions",
                column: "accepted_version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_suggestions_content_id_state",
                table: "content_suggestions",
                columns: new[] { "content_id", "state" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_suggestions_decided_by_id",
                table: "content_suggestions",
                column: "decided_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_suggestions_proposed_by_id",
                table: "content_suggestions",
                column: "proposed_by_id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_activities_content_comment_threads_thread_id",
                table: "content_activities",
                column: "thread_id",
                principalTable: "content_comment_threads",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_activities_users_subject_id",
                table: "content_activities",
                column: "subject_id",
                principalTable: "users",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            // What was saved before is told from its versions.
            migrationBuilder.Sql(
                """
                INSERT INTO content_activities
                  (id, content_id, kind, version_number, from_state, to_state, occurred_at, actor_id)
                SELECT
                  gen_random_uuid(),
                  content_id,
                  CASE
                    WHEN version_number = 1 THEN 'CREATED'
                    WHEN restored_from_number IS NOT NULL THEN 'RESTORED'
                    ELSE 'SAVED'
                  END,
                  version_number, 'DRAFT', 'DRAFT', created_at, created_by
                FROM content_versions
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM content_activities WHERE kind <> 'ACT'");

            migrationBuilder.DropForeignKey(
                name: "fk_content_activities_content_comment_threads_thread_id",
                table: "content_activities"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_content_activities_users_subject_id",
                table: "content_activities"
            );

            migrationBuilder.DropTable(name: "content_comment_mentions");

            migrationBuilder.DropTable(name: "content_notices");

            migrationBuilder.DropTable(name: "content_comments");

            migrationBuilder.DropTable(name: "content_assignments");

            migrationBuilder.DropTable(name: "content_suggestions");

            migrationBuilder.DropTable(name: "content_comment_threads");

            migrationBuilder.DropIndex(name: "ix_content_activities_occurred_at_id", table: "content_activities");

            migrationBuilder.DropIndex(name: "ix_content_activities_subject_id", table: "content_activities");

            migrationBuilder.DropIndex(name: "ix_content_activities_thread_id", table: "content_activities");

            migrationBuilder.DropColumn(name: "kind", table: "content_activities");

            migrationBuilder.DropColumn(name: "subject_id", table: "content_activities");

            migrationBuilder.DropColumn(name: "thread_id", table: "content_activities");

            migrationBuilder.AlterColumn<string>(
                name: "act",
                table: "content_activities",
                type: "text",
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "text",
                oldNullable: true
            );
        }
    }
}
