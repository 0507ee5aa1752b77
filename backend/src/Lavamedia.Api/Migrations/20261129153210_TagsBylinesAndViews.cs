using System;
using Lavamedia.Content.FullText;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>
    /// Several people sign, tags gather, former addresses lead on, translations know their original, lists are searched by their
    /// words and kept as views.
    /// </summary>
    public partial class TagsBylinesAndViews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid[]>(
                name: "tag_ids",
                table: "content_versions",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]
            );

            migrationBuilder.AddColumn<Guid[]>(
                name: "author_ids",
                table: "content_items",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]
            );

            migrationBuilder.AddColumn<Guid>(
                name: "translated_from_id",
                table: "content_items",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "translated_version",
                table: "content_items",
                type: "integer",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "content_bylines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shown_by_content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_bylines", x => x.id);
                    table.CheckConstraint("ck_content_bylines_who", "(author_id IS NULL) <> (name IS NULL)");
                    table.ForeignKey(
                        name: "fk_content_bylines_content_items_shown_by_content_id",
                        column: x => x.shown_by_content_id,
                        principalTable: "content_items",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_content_bylines_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_bylines_users_author_id",
                        column: x => x.author_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_search_entries",
                columns: table => new
                {
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_search_entries", x => x.content_id);
                    table.ForeignKey(
                        name: "fk_content_search_entries_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_tags",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false,
                        collation: "und-x-icu"
                    ),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_tags", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false,
                        collation: "und-x-icu"
                    ),
                    query = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_shared = table.Column<bool>(type: "boolean", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                    table.ForeignKey(
                        name: "fk_saved_views_users_owner_id",
                        column: x => x.owner_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_tag_links",
                columns: table => new
                {
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tag_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_tag_links", x => new { x.content_id, x.tag_id });
                    table.ForeignKey(
                        name: "fk_content_tag_links_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_tag_links_content_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "content_tags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_version_tags",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    tag_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_version_tags", x => new { x.version_id, x.tag_id });
                    table.ForeignKey(
                        name: "fk_content_version_tags_content_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "content_tags",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_version_tags_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "former_slugs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tag_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_slugs", x => x.id);
                    table.CheckConstraint(
                        "ck_former_slugs_target",
                        "num_nonnulls(content_id, category_id, tag_id) = 1"
                    );
                    table.ForeignKey(
                        name: "fk_former_slugs_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_former_slugs_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_former_slugs_content_tags_tag_id",
                        column: x => x.tag_id,
                        principalTable: "content_tags",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_translated_from_id",
                table: "content_items",
                column: "translated_from_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_bylines_author_id_shown_by_content_id",
                table: "content_bylines",
                columns: new[] { "author_id", "shown_by_content_id" },
                filter: "shown_by_content_id IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_bylines_shown_by_content_id",
                table: "content_bylines",
                column: "shown_by_content_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_bylines_version_id_position",
                table: "content_bylines",
                columns: new[] { "version_id", "position" },
                unique: true
            );

            migrationBuilder
                .CreateIndex(name: "ix_content_search_entries_words", table: "content_search_entries", column: "words")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_content_tag_links_tag_id_content_id",
                table: "content_tag_links",
                columns: new[] { "tag_id", "content_id" }
            );

            migrationBuilder
                .CreateIndex(name: "ix_content_tags_name", table: "content_tags", column: "name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_content_tags_name_id",
                table: "content_tags",
                columns: new[] { "name", "id" }
            );

            migrationBuilder.CreateIndex(
                name: "ux_content_tags_locale_slug",
                table: "content_tags",
                columns: new[] { "locale", "slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_version_tags_tag_id",
                table: "content_version_tags",
                column: "tag_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_former_slugs_category_id",
                table: "former_slugs",
                column: "category_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_former_slugs_content_id",
                table: "former_slugs",
                column: "content_id"
            );

            migrationBuilder.CreateIndex(name: "ix_former_slugs_tag_id", table: "former_slugs", column: "tag_id");

            migrationBuilder.CreateIndex(
                name: "ux_former_slugs_kind_locale_slug",
                table: "former_slugs",
                columns: new[] { "kind", "locale", "slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "ix_saved_views_owner_id", table: "saved_views", column: "owner_id");

            migrationBuilder.AddForeignKey(
                name: "fk_content_items_content_items_translated_from_id",
                table: "content_items",
                column: "translated_from_id",
                principalTable: "content_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            // Whoever is the author so far signs alone; of translations, the French item is the original.
            migrationBuilder.Sql(
                """
                INSERT INTO content_bylines (id, version_id, shown_by_content_id, position, role, author_id)
                SELECT gen_random_uuid(), version.id, item.id, 0, 'TEXT', version.author_id
                FROM content_versions version
                LEFT JOIN content_items item ON item.id = version.content_id AND item.version = version.version_number
                WHERE version.author_id IS NOT NULL;
                UPDATE content_items SET author_ids = ARRAY[author_id] WHERE author_id IS NOT NULL;
                UPDATE content_items translation
                SET translated_from_id = original.id, translated_version = original.version
                FROM content_items original
                WHERE original.translation_set_id = translation.translation_set_id
                  AND original.locale = 'fr' AND translation.locale <> 'fr';
                """
            );
            migrationBuilder.Sql(IndexContent.CreateSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(IndexContent.DropSql);

            migrationBuilder.DropForeignKey(
                name: "fk_content_items_content_items_translated_from_id",
                table: "content_items"
            );

            migrationBuilder.DropTable(name: "content_bylines");

            migrationBuilder.DropTable(name: "content_search_entries");

            migrationBuilder.DropTable(name: "content_tag_links");

            migrationBuilder.DropTable(name: "content_version_tags");

            migrationBuilder.DropTable(name: "former_slugs");

            migrationBuilder.DropTable(name: "saved_views");

            migrationBuilder.DropTable(name: "content_tags");

            migrationBuilder.DropIndex(name: "ix_content_items_translated_from_id", table: "content_items");

            migrationBuilder.DropColumn(name: "tag_ids", table: "content_versions");

            migrationBuilder.DropColumn(name: "author_ids", table: "content_items");

            migrationBuilder.DropColumn(name: "translated_from_id", table: "content_items");

            migrationBuilder.DropColumn(name: "translated_version", table: "content_items");
        }
    }
}
