using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class KeepWorkingCopiesPresencesAndPreviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "content_presences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tab = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    has_changes = table.Column<bool>(type: "boolean", nullable: false),
                    taken_over_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_presences", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_presences_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_presences_users_taken_over_by_id",
                        column: x => x.taken_over_by_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_content_presences_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_preview_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_preview_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_preview_links_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_preview_links_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_preview_links_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_working_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    tab = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    text = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    kept_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_working_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_working_copies_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_content_working_copies_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_presences_content_id_user_id_tab",
                table: "content_presences",
                columns: new[] { "content_id", "user_id", "tab" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_presences_expires_at",
                table: "content_presences",
                column: "expires_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_presences_taken_over_by_id",
                table: "content_presences",
                column: "taken_over_by_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_presences_user_id",
                table: "content_presences",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_preview_links_content_id_created_at",
                table: "content_preview_links",
                columns: new[] { "content_id", "created_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_preview_links_created_by",
                table: "content_preview_links",
                column: "created_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_preview_links_expires_at",
                table: "content_preview_links",
                column: "expires_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_preview_links_version_id",
                table: "content_preview_links",
                column: "version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_working_copies_content_id",
                table: "content_working_copies",
                column: "content_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_working_copies_kept_at",
                table: "content_working_copies",
                column: "kept_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_working_copies_user_id_name_tab",
                table: "content_working_copies",
                columns: new[] { "user_id", "name", "tab" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "content_presences");

            migrationBuilder.DropTable(name: "content_preview_links");

            migrationBuilder.DropTable(name: "content_working_copies");
        }
    }
}
