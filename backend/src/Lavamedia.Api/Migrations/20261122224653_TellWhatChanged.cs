using System;
using System.Text.Json;
using Lavamedia.Identity.Roles;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>The audit log tells what was changed and how; roles count their changes; the last administrator stays.</summary>
    public partial class TellWhatChanged : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_security_events_occurred_at", table: "security_events");

            migrationBuilder.AddColumn<JsonElement>(
                name: "after",
                table: "security_events",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.AddColumn<JsonElement>(
                name: "before",
                table: "security_events",
                type: "jsonb",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "client",
                table: "security_events",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "object_key",
                table: "security_events",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<string>(
                name: "object_type",
                table: "security_events",
                type: "character varying(80)",
                maxLength: 80,
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(
                name: "session_key",
                table: "security_events",
                type: "uuid",
                nullable: true
            );

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "roles",
                type: "integer",
                nullable: false,
                defaultValue: 1
            );

            migrationBuilder.CreateIndex(
                name: "ix_security_events_object_key_occurred_at",
                table: "security_events",
                columns: new[] { "object_key", "occurred_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_security_events_occurred_at_id",
                table: "security_events",
                columns: new[] { "occurred_at", "id" }
            );

            migrationBuilder.Sql(AdministratorGuard.CreateSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AdministratorGuard.DropSql);

            migrationBuilder.DropIndex(name: "ix_security_events_object_key_occurred_at", table: "security_events");

            migrationBuilder.DropIndex(name: "ix_security_events_occurred_at_id", table: "security_events");

            migrationBuilder.DropColumn(name: "after", table: "security_events");

            migrationBuilder.DropColumn(name: "before", table: "security_events");

            migrationBuilder.DropColumn(name: "client", table: "security_events");

            migrationBuilder.DropColumn(name: "object_key", table: "security_events");

            migrationBuilder.DropColumn(name: "object_type", table: "security_events");

            migrationBuilder.DropColumn(name: "session_key", table: "security_events");

            migrationBuilder.DropColumn(name: "version", table: "roles");

            migrationBuilder.CreateIndex(
                name: "ix_security_events_occurred_at",
                table: "security_events",
                column: "occurred_at"
            );
        }
    }
}
