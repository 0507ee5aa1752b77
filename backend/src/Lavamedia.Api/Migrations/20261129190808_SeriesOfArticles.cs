using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class SeriesOfArticles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(name: "ck_former_slugs_target", table: "former_slugs");

            migrationBuilder.AddColumn<Guid>(name: "series_id", table: "former_slugs", type: "uuid", nullable: true);

            migrationBuilder.CreateTable(
                name: "content_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    title = table.Column<string>(
                        type: "character varying(200)",
                        maxLength: 200,
                        nullable: false,
                        collation: "und-x-icu"
                    ),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    description = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: true),
                    translation_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_series", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_series_media_assets_picture_id",
                        column: x => x.picture_id,
                        principalTable: "media_assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_series_translation_sets_translation_set_id",
                        column: x => x.translation_set_id,
                        principalTable: "translation_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_series_parts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_series_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_series_parts_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_series_parts_content_series_series_id",
                        column: x => x.series_id,
                        principalTable: "content_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_former_slugs_series_id", table: "former_slugs", column: "series_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_former_slugs_target",
                table: "former_slugs",
                sql: "num_nonnulls(content_id, category_id, tag_id, series_id) = 1"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_picture_id",
                table: "content_series",
                column: "picture_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_title_id",
                table: "content_series",
                columns: new[] { "title", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_translation_set_id_locale",
                table: "content_series",
                columns: new[] { "translation_set_id", "locale" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_updated_at_id",
                table: "content_series",
                columns: new[] { "updated_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.CreateIndex(
                name: "ux_content_series_locale_slug",
                table: "content_series",
                columns: new[] { "locale", "slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_parts_content_id_series_id",
                table: "content_series_parts",
                columns: new[] { "content_id", "series_id" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_series_parts_series_id_position",
                table: "content_series_parts",
                columns: new[] { "series_id", "position" },
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_former_slugs_content_series_series_id",
                table: "former_slugs",
                column: "series_id",
                principalTable: "content_series",
                principalColumn: "id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_former_slugs_content_series_series_id", table: "former_slugs");

            migrationBuilder.DropTable(name: "content_series_parts");

            migrationBuilder.DropTable(name: "content_series");

            migrationBuilder.DropIndex(name: "ix_former_slugs_series_id", table: "former_slugs");

            migrationBuilder.DropCheckConstraint(name: "ck_former_slugs_target", table: "former_slugs");

            migrationBuilder.DropColumn(name: "series_id", table: "former_slugs");

            migrationBuilder.AddCheckConstraint(
                name: "ck_former_slugs_target",
                table: "former_slugs",
                sql: "num_nonnulls(content_id, category_id, tag_id) = 1"
            );
        }
    }
}
