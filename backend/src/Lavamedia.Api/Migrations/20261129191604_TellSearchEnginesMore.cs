using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class TellSearchEnginesMore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_hidden",
                table: "seo_metadata",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<string>(
                name: "key_phrase",
                table: "seo_metadata",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "social_description",
                table: "seo_metadata",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "social_title",
                table: "seo_metadata",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "is_hidden", table: "seo_metadata");

            migrationBuilder.DropColumn(name: "key_phrase", table: "seo_metadata");

            migrationBuilder.DropColumn(name: "social_description", table: "seo_metadata");

            migrationBuilder.DropColumn(name: "social_title", table: "seo_metadata");
        }
    }
}
