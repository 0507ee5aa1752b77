using System;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>The index of the search, the configurations by which its words are read, and the words it corrects by.</summary>
    public partial class SearchInWordsOfReaders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // An extension that the owner of a database may create without being a superuser.
            migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;");
            migrationBuilder.Sql(SearchConfigurations.CreateSql);

            migrationBuilder.CreateTable(
                name: "search_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    configuration = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    plain_title = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    media_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_search_documents_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_search_documents_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_search_documents_media_assets_media_id",
                        column: x => x.media_id,
                        principalTable: "media_assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_search_documents_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "search_words",
                columns: table => new
                {
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    word = table.Column<string>(type: "text", nullable: false),
                    plain_word = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_words", x => new { x.locale, x.word });
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_category_id",
                table: "search_documents",
                column: "category_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_content_id",
                table: "search_documents",
                column: "content_id",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_media_id",
                table: "search_documents",
                column: "media_id",
                unique: true
            );

            migrationBuilder
                .CreateIndex(name: "ix_search_documents_plain_title", table: "search_documents", column: "plain_title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_user_id",
                table: "search_documents",
                column: "user_id",
                unique: true
            );

            migrationBuilder
                .CreateIndex(name: "ix_search_documents_words", table: "search_documents", column: "words")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder
                .CreateIndex(name: "ix_search_words_plain_word", table: "search_words", column: "plain_word")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "search_documents");

            migrationBuilder.DropTable(name: "search_words");

            migrationBuilder.Sql(SearchConfigurations.DropSql);
        }
    }
}
