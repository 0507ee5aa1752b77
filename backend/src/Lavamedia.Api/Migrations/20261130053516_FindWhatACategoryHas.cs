using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>What is in a category is found from an index alone.</summary>
    public partial class FindWhatACategoryHas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_content_category_links_category_id", table: "content_category_links");

            migrationBuilder
                .CreateIndex(
                    name: "ix_content_category_links_category_id",
                    table: "content_category_links",
                    column: "category_id"
                )
                .Annotation("Npgsql:IndexInclude", new[] { "content_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_content_category_links_category_id", table: "content_category_links");

            migrationBuilder.CreateIndex(
                name: "ix_content_category_links_category_id",
                table: "content_category_links",
                column: "category_id"
            );
        }
    }
}
