using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class ComposeFrontPages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "front_pages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_pages", x => x.id);
                    table.ForeignKey(
                        name: "fk_front_pages_users_updated_by",
                        column: x => x.updated_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "front_page_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    front_page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    layout = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tag_id = table.Column<Guid>(type: "uuid", nullable: true),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_page_sections", x => x.id);
                    table.ForeignKey(
                        name: "fk_front_page_sections_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_front_page_sections_content_series_series_id",
                        column: x => x.series_id,
                        principalTable: "content_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_front_page_sections_content_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "content_tags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_front_page_sections_front_pages_front_page_id",
                        column: x => x.front_page_id,
                        principalTable: "front_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "front_page_pins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    section_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_front_page_pins", x => x.id);
                    table.ForeignKey(
                        name: "fk_front_page_pins_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_front_page_pins_front_page_sections_section_id",
                        column: x => x.section_id,
                        principalTable: "front_page_sections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_pins_content_id_section_id",
                table: "front_page_pins",
                columns: new[] { "content_id", "section_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_pins_section_id_position",
                table: "front_page_pins",
                columns: new[] { "section_id", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_sections_category_id",
                table: "front_page_sections",
                column: "category_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_sections_front_page_id_position",
                table: "front_page_sections",
                columns: new[] { "front_page_id", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_sections_series_id",
                table: "front_page_sections",
                column: "series_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_page_sections_tag_id",
                table: "front_page_sections",
                column: "tag_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_front_pages_locale",
                table: "front_pages",
                column: "locale",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_front_pages_updated_by", table: "front_pages", column: "updated_by");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "front_page_pins");

            migrationBuilder.DropTable(name: "front_page_sections");

            migrationBuilder.DropTable(name: "front_pages");
        }
    }
}
