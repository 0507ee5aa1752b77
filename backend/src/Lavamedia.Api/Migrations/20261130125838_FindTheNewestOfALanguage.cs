using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class FindTheNewestOfALanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_search_documents_locale_published_at",
                table: "search_documents",
                columns: new[] { "locale", "published_at" },
                filter: "published_at IS NOT NULL"
            );

            // Whether another page has a title is asked while somebody types it.
            migrationBuilder.Sql(
                """
                CREATE INDEX ix_content_items_lower_title ON content_items (lower(title)) WHERE status = 'PUBLISHED';
                CREATE INDEX ix_seo_metadata_lower_meta_title ON seo_metadata (lower(meta_title)) WHERE meta_title IS NOT NULL;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                "DROP INDEX ix_seo_metadata_lower_meta_title; DROP INDEX ix_content_items_lower_title;"
            );

            migrationBuilder.DropIndex(name: "ix_search_documents_locale_published_at", table: "search_documents");
        }
    }
}
