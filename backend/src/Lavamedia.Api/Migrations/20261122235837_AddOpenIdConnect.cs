using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class AddOpenIdConnect : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(name: "client_id", table: "sessions", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_offline",
                table: "sessions",
                type: "boolean",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<Guid>(name: "parent_id", table: "sessions", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "scopes",
                table: "sessions",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'"
            );

            migrationBuilder.CreateTable(
                name: "oauth_clients",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(
                        type: "character varying(80)",
                        maxLength: 80,
                        nullable: false,
                        collation: "und-x-icu"
                    ),
                    kind = table.Column<string>(type: "text", nullable: false),
                    secret_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    secret_created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    redirect_uris = table.Column<List<string>>(type: "text[]", nullable: false),
                    post_logout_redirect_uris = table.Column<List<string>>(type: "text[]", nullable: false),
                    scopes = table.Column<List<string>>(type: "text[]", nullable: false),
                    is_first_party = table.Column<bool>(type: "boolean", nullable: false),
                    id_token_algorithm = table.Column<string>(type: "text", nullable: false),
                    service_account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    disabled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_clients", x => x.id);
                    table.ForeignKey(
                        name: "fk_oauth_clients_users_service_account_id",
                        column: x => x.service_account_id,
                        principalTable: "users",
                        principalColumn: "id"
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "authorization_codes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    redirect_uri = table.Column<string>(type: "text", nullable: false),
                    code_challenge = table.Column<string>(type: "text", nullable: false),
                    nonce = table.Column<string>(type: "text", nullable: true),
                    scopes = table.Column<List<string>>(type: "text[]", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authorization_codes", x => x.id);
                    table.ForeignKey(
                        name: "fk_authorization_codes_oauth_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "oauth_clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_authorization_codes_sessions_grant_id",
                        column: x => x.grant_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull
                    );
                    table.ForeignKey(
                        name: "fk_authorization_codes_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "oauth_consents",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scopes = table.Column<List<string>>(type: "text[]", nullable: false),
                    granted_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oauth_consents", x => new { x.user_id, x.client_id });
                    table.ForeignKey(
                        name: "fk_oauth_consents_oauth_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "oauth_clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_oauth_consents_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_sessions_client_id", table: "sessions", column: "client_id");

            migrationBuilder.CreateIndex(name: "ix_sessions_parent_id", table: "sessions", column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_client_id",
                table: "authorization_codes",
                column: "client_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_code_hash",
                table: "authorization_codes",
                column: "code_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_expires_at",
                table: "authorization_codes",
                column: "expires_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_grant_id",
                table: "authorization_codes",
                column: "grant_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_authorization_codes_session_id",
                table: "authorization_codes",
                column: "session_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_oauth_clients_service_account_id",
                table: "oauth_clients",
                column: "service_account_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_oauth_consents_client_id",
                table: "oauth_consents",
                column: "client_id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_sessions_oauth_clients_client_id",
                table: "sessions",
                column: "client_id",
                principalTable: "oauth_clients",
                principalColumn: "id"
            );

            migrationBuilder.AddForeignKey(
                name: "fk_sessions_sessions_parent_id",
                table: "sessions",
                column: "parent_id",
                principalTable: "sessions",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(name: "fk_sessions_oauth_clients_client_id", table: "sessions");

            migrationBuilder.DropForeignKey(name: "fk_sessions_sessions_parent_id", table: "sessions");

            migrationBuilder.DropTable(name: "authorization_codes");

            migrationBuilder.DropTable(name: "oauth_consents");

            migrationBuilder.DropTable(name: "oauth_clients");

            migrationBuilder.DropIndex(name: "ix_sessions_client_id", table: "sessions");

            migrationBuilder.DropIndex(name: "ix_sessions_parent_id", table: "sessions");

            migrationBuilder.DropColumn(name: "client_id", table: "sessions");

            migrationBuilder.DropColumn(name: "is_offline", table: "sessions");

            migrationBuilder.DropColumn(name: "parent_id", table: "sessions");

            migrationBuilder.DropColumn(name: "scopes", table: "sessions");
        }
    }
}
