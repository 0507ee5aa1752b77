using System;
using Lavamedia.Content.Categories;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>Indexes that serve the orders of lists in both terms, and counts of categories that are kept.</summary>
    public partial class CountCategories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_content_items_locale_published_at_id", table: "content_items");

            migrationBuilder.DropIndex(name: "ix_content_items_updated_at_id", table: "content_items");

            migrationBuilder.AddColumn<bool>(
                name: "is_published",
                table: "content_category_listings",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "content_category_counts",
                columns: table => new
                {
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    published_items = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_category_counts", x => x.category_id);
                    table.ForeignKey(
                        name: "fk_content_category_counts_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_locale_published_at_id",
                table: "content_items",
                columns: new[] { "locale", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "status = 'PUBLISHED'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_published_at_id",
                table: "content_items",
                columns: new[] { "published_at", "id" },
                descending: new bool[0],
                filter: "status = 'PUBLISHED'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_updated_at_id",
                table: "content_items",
                columns: new[] { "updated_at", "id" },
                descending: new bool[0]
            );

            migrationBuilder.Sql(CountListings.CreateSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(CountListings.DropSql);

            migrationBuilder.DropTable(name: "content_category_counts");

            migrationBuilder.DropIndex(name: "ix_content_items_locale_published_at_id", table: "content_items");

            migrationBuilder.DropIndex(name: "ix_content_items_published_at_id", table: "content_items");

            migrationBuilder.DropIndex(name: "ix_content_items_updated_at_id", table: "content_items");

            migrationBuilder.DropColumn(name: "is_published", table: "content_category_listings");

            migrationBuilder.CreateIndex(
                name: "ix_content_items_locale_published_at_id",
                table: "content_items",
                columns: new[] { "locale", "published_at", "id" },
                descending: new[] { false, true, false },
                filter: "status = 'PUBLISHED'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_updated_at_id",
                table: "content_items",
                columns: new[] { "updated_at", "id" },
                descending: new[] { true, false }
            );
        }
    }
}
