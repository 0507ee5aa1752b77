using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class ManageRedirects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "managed_redirects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    source_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    is_pattern = table.Column<bool>(type: "boolean", nullable: false),
                    target = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    is_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    hits = table.Column<long>(type: "bigint", nullable: false),
                    last_hit_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_managed_redirects", x => x.id);
                    table.CheckConstraint("ck_managed_redirects_target", "(target IS NULL) = (kind = 'GONE')");
                    table.ForeignKey(
                        name: "fk_managed_redirects_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_created_at_id",
                table: "managed_redirects",
                columns: new[] { "created_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_created_by",
                table: "managed_redirects",
                column: "created_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_hits_id",
                table: "managed_redirects",
                columns: new[] { "hits", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_position",
                table: "managed_redirects",
                column: "position",
                filter: "is_pattern AND is_enabled"
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_source_id",
                table: "managed_redirects",
                columns: new[] { "source", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_managed_redirects_source_key",
                table: "managed_redirects",
                column: "source_key",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "managed_redirects");
        }
    }
}
