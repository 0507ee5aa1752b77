using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class NameAndRestoreVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "content_versions",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "restored_from_number",
                table: "content_versions",
                type: "integer",
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "name", table: "content_versions");

            migrationBuilder.DropColumn(name: "restored_from_number", table: "content_versions");
        }
    }
}
