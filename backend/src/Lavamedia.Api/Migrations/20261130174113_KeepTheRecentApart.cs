using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class KeepTheRecentApart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // From when on the newest ten thousand of a language were published; the beginning of time where there are fewer.
            migrationBuilder.Sql(
                """
                CREATE FUNCTION search_recent_since(language text) RETURNS timestamptz LANGUAGE sql STABLE AS $$
                    SELECT coalesce((
                        SELECT published_at FROM content_items WHERE status = 'PUBLISHED' AND locale = language
                        ORDER BY published_at DESC, id DESC OFFSET 10000 LIMIT 1), '-infinity')
                $$;
                """
            );

            migrationBuilder.DropIndex(name: "ix_search_documents_locale_published_at", table: "search_documents");

            migrationBuilder.AddColumn<bool>(
                name: "is_recent",
                table: "search_documents",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder
                .CreateIndex(
                    name: "ix_search_documents_head_recent",
                    table: "search_documents",
                    column: "head",
                    filter: "is_recent"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);

            migrationBuilder
                .CreateIndex(
                    name: "ix_search_documents_words_recent",
                    table: "search_documents",
                    column: "words",
                    filter: "is_recent"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:StorageParameter:fastupdate", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_search_documents_head_recent", table: "search_documents");

            migrationBuilder.DropIndex(name: "ix_search_documents_words_recent", table: "search_documents");

            migrationBuilder.DropColumn(name: "is_recent", table: "search_documents");

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_locale_published_at",
                table: "search_documents",
                columns: new[] { "locale", "published_at" },
                filter: "published_at IS NOT NULL"
            );

            migrationBuilder.Sql("DROP FUNCTION search_recent_since(text);");
        }
    }
}
