using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class KeepSharedBodies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coediting_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    base_version_number = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    saved_sequence = table.Column<int>(type: "integer", nullable: false),
                    snapshot = table.Column<byte[]>(type: "bytea", nullable: true),
                    snapshot_sequence = table.Column<int>(type: "integer", nullable: false),
                    pending_bytes = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coediting_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_coediting_documents_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "coediting_updates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    document_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    client = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    clock = table.Column<int>(type: "integer", nullable: false),
                    update = table.Column<byte[]>(type: "bytea", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coediting_updates", x => x.id);
                    table.ForeignKey(
                        name: "fk_coediting_updates_coediting_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "coediting_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_coediting_updates_users_author_id",
                        column: x => x.author_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_coediting_documents_content_id",
                table: "coediting_documents",
                column: "content_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_coediting_documents_updated_at",
                table: "coediting_documents",
                column: "updated_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_coediting_updates_author_id",
                table: "coediting_updates",
                column: "author_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_coediting_updates_document_id_client_clock",
                table: "coediting_updates",
                columns: new[] { "document_id", "client", "clock" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_coediting_updates_document_id_sequence",
                table: "coediting_updates",
                columns: new[] { "document_id", "sequence" },
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "coediting_updates");

            migrationBuilder.DropTable(name: "coediting_documents");
        }
    }
}
