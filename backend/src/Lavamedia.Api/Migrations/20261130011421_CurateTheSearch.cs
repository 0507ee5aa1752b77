using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>Words that mean the same, what stands first for a question, and tags among what is found.</summary>
    public partial class CurateTheSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "tag_id", table: "search_documents", type: "uuid", nullable: true);

            migrationBuilder.CreateTable(
                name: "search_pins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    query = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_pins", x => x.id);
                    table.ForeignKey(
                        name: "fk_search_pins_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "search_synonym_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    words = table.Column<List<string>>(type: "text[]", nullable: false),
                    meanings = table.Column<List<string>>(type: "text[]", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_synonym_groups", x => x.id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_tag_id",
                table: "search_documents",
                column: "tag_id",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_search_pins_content_id", table: "search_pins", column: "content_id");

            migrationBuilder.CreateIndex(
                name: "ix_search_pins_locale_query_position",
                table: "search_pins",
                columns: new[] { "locale", "query", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_synonym_groups_locale_id",
                table: "search_synonym_groups",
                columns: new[] { "locale", "id" }
            );

            migrationBuilder.AddForeignKey(
                name: "fk_search_documents_content_tags_tag_id",
                table: "search_documents",
                column: "tag_id",
                principalTable: "content_tags",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_search_documents_content_tags_tag_id", table: "search_documents");

            migrationBuilder.DropTable(name: "search_pins");

            migrationBuilder.DropTable(name: "search_synonym_groups");

            migrationBuilder.DropIndex(name: "ix_search_documents_tag_id", table: "search_documents");

            migrationBuilder.DropColumn(name: "tag_id", table: "search_documents");
        }
    }
}
