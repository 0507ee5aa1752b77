using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>Lists of what is in work are found by an index, and rows of items are short: long texts move aside.</summary>
    public partial class ListWhatIsInWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_content_items_status_updated_at_id",
                table: "content_items",
                columns: new[] { "status", "updated_at", "id" },
                descending: new[] { false, true, true }
            );
            // PostgreSQL moves texts out of a row of two kilobytes or more. Lists count and sort rows and read no text.
            migrationBuilder.Sql("ALTER TABLE content_items SET (toast_tuple_target = 512)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE content_items RESET (toast_tuple_target)");
            migrationBuilder.DropIndex(name: "ix_content_items_status_updated_at_id", table: "content_items");
        }
    }
}
