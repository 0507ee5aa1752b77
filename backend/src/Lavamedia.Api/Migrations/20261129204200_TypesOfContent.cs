using System;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class TypesOfContent : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<JsonElement>(
                name: "fields",
                table: "content_versions",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "content_type_id",
                table: "content_items",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<JsonElement>(
                name: "fields",
                table: "content_items",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "legacy_addresses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legacy_addresses", x => x.id);
                    table.ForeignKey(
                        name: "fk_legacy_addresses_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_legacy_addresses_address",
                table: "legacy_addresses",
                column: "address",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_legacy_addresses_content_id",
                table: "legacy_addresses",
                column: "content_id"
            );

            migrationBuilder.CreateTable(
                name: "content_references",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shown_by_content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    field = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    target_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_references", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_references_content_items_shown_by_content_id",
                        column: x => x.shown_by_content_id,
                        principalTable: "content_items",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_content_references_content_items_target_id",
                        column: x => x.target_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_references_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_types",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @base = table.Column<string>(name: "base", type: "text", nullable: false),
                    labels = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    requires_approval = table.Column<bool>(type: "boolean", nullable: false),
                    requires_four_eyes = table.Column<bool>(type: "boolean", nullable: false),
                    requires_alternative_text = table.Column<bool>(type: "boolean", nullable: false),
                    requires_seo_title = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_types", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "content_fields",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    group_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    labels = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    hints = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    is_required = table.Column<bool>(type: "boolean", nullable: false),
                    is_list = table.Column<bool>(type: "boolean", nullable: false),
                    is_filterable = table.Column<bool>(type: "boolean", nullable: false),
                    minimum = table.Column<double>(type: "double precision", nullable: true),
                    maximum = table.Column<double>(type: "double precision", nullable: true),
                    maximum_length = table.Column<int>(type: "integer", nullable: true),
                    choices = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    target_key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_fields", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_fields_content_fields_group_id",
                        column: x => x.group_id,
                        principalTable: "content_fields",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_content_fields_content_types_content_type_id",
                        column: x => x.content_type_id,
                        principalTable: "content_types",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_content_type_id",
                table: "content_items",
                column: "content_type_id"
            );

            migrationBuilder
                .CreateIndex(name: "ix_content_items_fields", table: "content_items", column: "fields")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "jsonb_path_ops" });

            migrationBuilder
                .CreateIndex(
                    name: "ix_content_fields_content_type_id_group_id_key",
                    table: "content_fields",
                    columns: new[] { "content_type_id", "group_id", "key" },
                    unique: true
                )
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_content_fields_group_id",
                table: "content_fields",
                column: "group_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_references_shown_by_content_id",
                table: "content_references",
                column: "shown_by_content_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_references_target_id",
                table: "content_references",
                column: "target_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_references_version_id",
                table: "content_references",
                column: "version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ux_content_types_key",
                table: "content_types",
                column: "key",
                unique: true
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_items_content_types_content_type_id",
                table: "content_items",
                column: "content_type_id",
                principalTable: "content_types",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "legacy_addresses");

            migrationBuilder.DropForeignKey(
                name: "fk_content_items_content_types_content_type_id",
                table: "content_items"
            );

            migrationBuilder.DropTable(name: "content_fields");

            migrationBuilder.DropTable(name: "content_references");

            migrationBuilder.DropTable(name: "content_types");

            migrationBuilder.DropIndex(name: "ix_content_items_content_type_id", table: "content_items");

            migrationBuilder.DropIndex(name: "ix_content_items_fields", table: "content_items");

            migrationBuilder.DropColumn(name: "fields", table: "content_versions");

            migrationBuilder.DropColumn(name: "content_type_id", table: "content_items");

            migrationBuilder.DropColumn(name: "fields", table: "content_items");
        }
    }
}
