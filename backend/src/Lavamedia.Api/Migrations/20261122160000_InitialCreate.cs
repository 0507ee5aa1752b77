using System;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Lavamedia.Api.Migrations
{
    /// <inheritdoc />
    public partial class InitialCreate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder
                .AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,")
                .Annotation("Npgsql:PostgresExtension:pgcrypto", ",,")
                .Annotation("Npgsql:PostgresExtension:unaccent", ",,");

            migrationBuilder.CreateTable(
                name: "content_status_transitions",
                columns: table => new
                {
                    from_status = table.Column<string>(type: "text", nullable: false),
                    to_status = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_status_transitions", x => new { x.from_status, x.to_status });
                }
            );

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    caller = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    request_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    fence = table.Column<long>(type: "bigint", nullable: false),
                    claimed_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    has_effect = table.Column<bool>(type: "boolean", nullable: false),
                    status_code = table.Column<int>(type: "integer", nullable: true),
                    content_type = table.Column<string>(type: "text", nullable: true),
                    body = table.Column<byte[]>(type: "bytea", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.caller, x.key });
                }
            );

            migrationBuilder.CreateTable(
                name: "job_schedules",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false),
                    next_run_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_schedules", x => x.name);
                }
            );

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "jsonb", nullable: false),
                    unique_key = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false, defaultValueSql: "'WAITING'"),
                    run_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    attempts = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    fence = table.Column<long>(type: "bigint", nullable: false, defaultValue: 0L),
                    leased_by = table.Column<string>(type: "text", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    progress = table.Column<string>(type: "jsonb", nullable: true),
                    last_error = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "permissions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    description = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permissions", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    description = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roles", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "security_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<IPAddress>(type: "inet", nullable: true),
                    trace_identifier = table.Column<string>(
                        type: "character varying(64)",
                        maxLength: 64,
                        nullable: true
                    ),
                    occurred_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_security_events", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "sign_in_attempts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    address = table.Column<IPAddress>(type: "inet", nullable: false),
                    attempted_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_attempts", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "translation_sets",
                columns: table => new { id = table.Column<Guid>(type: "uuid", nullable: false) },
                constraints: table =>
                {
                    table.PrimaryKey("pk_translation_sets", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    display_name = table.Column<string>(
                        type: "character varying(120)",
                        maxLength: 120,
                        nullable: false
                    ),
                    slug = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    biography = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    has_public_profile = table.Column<bool>(type: "boolean", nullable: false),
                    security_stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    last_login_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    target_url = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: false
                    ),
                    secret = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_webhooks", x => x.id);
                }
            );

            migrationBuilder.CreateTable(
                name: "role_permissions",
                columns: table => new
                {
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    permission_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_permissions", x => new { x.role_id, x.permission_id });
                    table.ForeignKey(
                        name: "fk_role_permissions_permissions_permission_id",
                        column: x => x.permission_id,
                        principalTable: "permissions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_role_permissions_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_categories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    translation_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_categories", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_categories_content_categories_parent_id",
                        column: x => x.parent_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_categories_translation_sets_translation_set_id",
                        column: x => x.translation_set_id,
                        principalTable: "translation_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            CreateAnalyticsEvents(migrationBuilder);

            migrationBuilder.CreateTable(
                name: "dashboards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    definition = table.Column<JsonElement>(type: "jsonb", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dashboards", x => x.id);
                    table.ForeignKey(
                        name: "fk_dashboards_users_owner_id",
                        column: x => x.owner_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "media_assets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    failure_reason = table.Column<string>(type: "text", nullable: true),
                    filename = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    mime_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    storage_url = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    checksum = table.Column<string>(
                        type: "character(64)",
                        fixedLength: true,
                        maxLength: 64,
                        nullable: false
                    ),
                    byte_size = table.Column<long>(type: "bigint", nullable: false),
                    width = table.Column<int>(type: "integer", nullable: true),
                    height = table.Column<int>(type: "integer", nullable: true),
                    duration = table.Column<double>(type: "double precision", nullable: true),
                    alternative_text = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    caption = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    credit = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    dominant_color = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: true),
                    focal_point_x = table.Column<double>(type: "double precision", nullable: false),
                    focal_point_y = table.Column<double>(type: "double precision", nullable: false),
                    metadata = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_media_assets", x => x.id);
                    table.ForeignKey(
                        name: "fk_media_assets_users_uploaded_by",
                        column: x => x.uploaded_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    security_stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    address = table.Column<IPAddress>(type: "inet", nullable: true),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    revoked_because = table.Column<string>(type: "text", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "user_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_user_roles_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_user_roles_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "media_variants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    media_id = table.Column<Guid>(type: "uuid", nullable: false),
                    format = table.Column<string>(type: "text", nullable: false),
                    url = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    width = table.Column<int>(type: "integer", nullable: false),
                    height = table.Column<int>(type: "integer", nullable: false),
                    byte_size = table.Column<long>(type: "bigint", nullable: false),
                    bitrate = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_media_variants", x => x.id);
                    table.ForeignKey(
                        name: "fk_media_variants_media_assets_media_id",
                        column: x => x.media_id,
                        principalTable: "media_assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "refresh_tokens",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: false,
                        defaultValueSql: "now()"
                    ),
                    used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_refresh_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_refresh_tokens_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_category_links",
                columns: table => new
                {
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_category_links", x => new { x.content_id, x.category_id });
                    table.ForeignKey(
                        name: "fk_content_category_links_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_category_listings",
                columns: table => new
                {
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_category_listings", x => new { x.category_id, x.content_id });
                    table.ForeignKey(
                        name: "fk_content_category_listings_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    locale = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    translation_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    kicker = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    workflow_state = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    latest_version_number = table.Column<int>(type: "integer", nullable: false),
                    latest_version_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    plain_text = table.Column<string>(type: "text", nullable: false),
                    word_count = table.Column<int>(type: "integer", nullable: false),
                    reading_time_minutes = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                    updated_by = table.Column<Guid>(type: "uuid", nullable: true),
                    hero_id = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_items_translation_sets_translation_set_id",
                        column: x => x.translation_set_id,
                        principalTable: "translation_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_items_users_author_id",
                        column: x => x.author_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_items_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_items_users_updated_by",
                        column: x => x.updated_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_media",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shown_by_content_id = table.Column<Guid>(type: "uuid", nullable: true),
                    media_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    alternative_text = table.Column<string>(
                        type: "character varying(500)",
                        maxLength: 500,
                        nullable: true
                    ),
                    caption = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_media", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_media_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_media_content_items_shown_by_content_id",
                        column: x => x.shown_by_content_id,
                        principalTable: "content_items",
                        principalColumn: "id"
                    );
                    table.ForeignKey(
                        name: "fk_content_media_media_assets_media_id",
                        column: x => x.media_id,
                        principalTable: "media_assets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "seo_metadata",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meta_title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    meta_description = table.Column<string>(
                        type: "character varying(1000)",
                        maxLength: 1000,
                        nullable: true
                    ),
                    canonical_url = table.Column<string>(
                        type: "character varying(2000)",
                        maxLength: 2000,
                        nullable: true
                    ),
                    og_tags = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    schema_markup = table.Column<JsonElement>(type: "jsonb", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seo_metadata", x => x.id);
                    table.ForeignKey(
                        name: "fk_seo_metadata_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    workflow_state = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    slug = table.Column<string>(type: "character varying(160)", maxLength: 160, nullable: false),
                    kicker = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    body = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    plain_text = table.Column<string>(type: "text", nullable: false),
                    word_count = table.Column<int>(type: "integer", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hero_id = table.Column<Guid>(type: "uuid", nullable: true),
                    category_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    seo = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    diff = table.Column<JsonElement>(type: "jsonb", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<Guid>(type: "uuid", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_content_versions_content_items_content_id",
                        column: x => x.content_id,
                        principalTable: "content_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "fk_content_versions_content_media_hero_id",
                        column: x => x.hero_id,
                        principalTable: "content_media",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_versions_users_author_id",
                        column: x => x.author_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_versions_users_created_by",
                        column: x => x.created_by,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "content_version_categories",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_content_version_categories", x => new { x.version_id, x.category_id });
                    table.ForeignKey(
                        name: "fk_content_version_categories_content_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "content_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_content_version_categories_content_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "content_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.InsertData(
                table: "content_status_transitions",
                columns: new[] { "from_status", "to_status" },
                values: new object[,]
                {
                    { "DRAFT", "ARCHIVED" },
                    { "DRAFT", "PUBLISHED" },
                    { "PUBLISHED", "ARCHIVED" },
                    { "PUBLISHED", "UNPUBLISHED" },
                    { "UNPUBLISHED", "ARCHIVED" },
                    { "UNPUBLISHED", "PUBLISHED" },
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_analytics_events_event_type_occurred_at",
                table: "analytics_events",
                columns: new[] { "event_type", "occurred_at" }
            );

            migrationBuilder
                .CreateIndex(name: "ix_analytics_events_payload", table: "analytics_events", column: "payload")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "jsonb_path_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_analytics_events_user_id",
                table: "analytics_events",
                column: "user_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_categories_parent_id_position",
                table: "content_categories",
                columns: new[] { "parent_id", "position" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_categories_translation_set_id_locale",
                table: "content_categories",
                columns: new[] { "translation_set_id", "locale" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ux_content_categories_locale_slug",
                table: "content_categories",
                columns: new[] { "locale", "slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_category_links_category_id",
                table: "content_category_links",
                column: "category_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_category_listings_content_id",
                table: "content_category_listings",
                column: "content_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_author_id",
                table: "content_items",
                column: "author_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_created_by",
                table: "content_items",
                column: "created_by"
            );

            migrationBuilder.CreateIndex(name: "ix_content_items_hero_id", table: "content_items", column: "hero_id");

            migrationBuilder.CreateIndex(
                name: "ix_content_items_latest_version_id",
                table: "content_items",
                column: "latest_version_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_locale_published_at_id",
                table: "content_items",
                columns: new[] { "locale", "published_at", "id" },
                descending: new[] { false, true, false },
                filter: "status = 'PUBLISHED'"
            );

            migrationBuilder
                .CreateIndex(name: "ix_content_items_title", table: "content_items", column: "title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_content_items_translation_set_id_locale",
                table: "content_items",
                columns: new[] { "translation_set_id", "locale" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_updated_at_id",
                table: "content_items",
                columns: new[] { "updated_at", "id" },
                descending: new[] { true, false }
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_items_updated_by",
                table: "content_items",
                column: "updated_by"
            );

            migrationBuilder.CreateIndex(
                name: "ux_content_items_locale_slug",
                table: "content_items",
                columns: new[] { "locale", "slug" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_media_content_id",
                table: "content_media",
                column: "content_id"
            );

            migrationBuilder.CreateIndex(name: "ix_content_media_media_id", table: "content_media", column: "media_id");

            migrationBuilder.CreateIndex(
                name: "ix_content_media_shown_by_content_id_role_position",
                table: "content_media",
                columns: new[] { "shown_by_content_id", "role", "position" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_version_categories_category_id",
                table: "content_version_categories",
                column: "category_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_versions_author_id",
                table: "content_versions",
                column: "author_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_versions_content_id_version_number",
                table: "content_versions",
                columns: new[] { "content_id", "version_number" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_versions_created_by",
                table: "content_versions",
                column: "created_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_content_versions_hero_id",
                table: "content_versions",
                column: "hero_id"
            );

            migrationBuilder.CreateIndex(name: "ix_dashboards_owner_id", table: "dashboards", column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_created_at",
                table: "idempotency_keys",
                column: "created_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_jobs_finished",
                table: "jobs",
                column: "finished_at",
                filter: "status IN ('DONE', 'DEAD')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_jobs_running",
                table: "jobs",
                column: "leased_until",
                filter: "status = 'RUNNING'"
            );

            migrationBuilder.CreateIndex(
                name: "ix_jobs_unique_key",
                table: "jobs",
                columns: new[] { "kind", "unique_key" },
                unique: true,
                filter: "unique_key IS NOT NULL AND status IN ('WAITING', 'RUNNING')"
            );

            migrationBuilder.CreateIndex(
                name: "ix_jobs_waiting",
                table: "jobs",
                column: "run_at",
                filter: "status = 'WAITING'"
            );

            migrationBuilder.CreateIndex(name: "ix_media_assets_checksum", table: "media_assets", column: "checksum");

            migrationBuilder.CreateIndex(
                name: "ix_media_assets_created_at_id",
                table: "media_assets",
                columns: new[] { "created_at", "id" }
            );

            migrationBuilder
                .CreateIndex(name: "ix_media_assets_filename", table: "media_assets", column: "filename")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder
                .CreateIndex(name: "ix_media_assets_metadata", table: "media_assets", column: "metadata")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_media_assets_uploaded_by",
                table: "media_assets",
                column: "uploaded_by"
            );

            migrationBuilder.CreateIndex(
                name: "ix_media_variants_media_id_format_width",
                table: "media_variants",
                columns: new[] { "media_id", "format", "width" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_permissions_code",
                table: "permissions",
                column: "code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_refresh_tokens_session_id",
                table: "refresh_tokens",
                column: "session_id"
            );

            migrationBuilder.CreateIndex(
                name: "ix_refresh_tokens_token_hash",
                table: "refresh_tokens",
                column: "token_hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "ix_role_permissions_permission_id",
                table: "role_permissions",
                column: "permission_id"
            );

            migrationBuilder.CreateIndex(name: "ix_roles_name", table: "roles", column: "name", unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_security_events_actor_occurred_at",
                table: "security_events",
                columns: new[] { "actor", "occurred_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_security_events_occurred_at",
                table: "security_events",
                column: "occurred_at"
            );

            migrationBuilder.CreateIndex(
                name: "ix_seo_metadata_content_id",
                table: "seo_metadata",
                column: "content_id",
                unique: true
            );

            migrationBuilder
                .CreateIndex(name: "ix_seo_metadata_og_tags", table: "seo_metadata", column: "og_tags")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder
                .CreateIndex(name: "ix_seo_metadata_schema_markup", table: "seo_metadata", column: "schema_markup")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(name: "ix_sessions_expires_at", table: "sessions", column: "expires_at");

            migrationBuilder.CreateIndex(name: "ix_sessions_user_id", table: "sessions", column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_account_hash_attempted_at",
                table: "sign_in_attempts",
                columns: new[] { "account_hash", "attempted_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_address_attempted_at",
                table: "sign_in_attempts",
                columns: new[] { "address", "attempted_at" }
            );

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_attempted_at",
                table: "sign_in_attempts",
                column: "attempted_at"
            );

            migrationBuilder.CreateIndex(name: "ix_user_roles_role_id", table: "user_roles", column: "role_id");

            migrationBuilder
                .CreateIndex(name: "ix_users_display_name", table: "users", column: "display_name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(name: "ix_users_slug", table: "users", column: "slug", unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_content_category_links_content_items_content_id",
                table: "content_category_links",
                column: "content_id",
                principalTable: "content_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_category_listings_content_items_content_id",
                table: "content_category_listings",
                column: "content_id",
                principalTable: "content_items",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_items_content_media_hero_id",
                table: "content_items",
                column: "hero_id",
                principalTable: "content_media",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            migrationBuilder.AddForeignKey(
                name: "fk_content_items_content_versions_latest_version_id",
                table: "content_items",
                column: "latest_version_id",
                principalTable: "content_versions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict
            );

            CreateDatabaseObjects(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            DropDatabaseObjects(migrationBuilder);

            migrationBuilder.DropForeignKey(name: "fk_content_items_users_author_id", table: "content_items");

            migrationBuilder.DropForeignKey(name: "fk_content_items_users_created_by", table: "content_items");

            migrationBuilder.DropForeignKey(name: "fk_content_items_users_updated_by", table: "content_items");

            migrationBuilder.DropForeignKey(name: "fk_content_versions_users_author_id", table: "content_versions");

            migrationBuilder.DropForeignKey(name: "fk_content_versions_users_created_by", table: "content_versions");

            migrationBuilder.DropForeignKey(name: "fk_media_assets_users_uploaded_by", table: "media_assets");

            migrationBuilder.DropForeignKey(
                name: "fk_content_items_translation_sets_translation_set_id",
                table: "content_items"
            );

            migrationBuilder.DropForeignKey(name: "fk_content_media_content_items_content_id", table: "content_media");

            migrationBuilder.DropForeignKey(
                name: "fk_content_media_content_items_shown_by_content_id",
                table: "content_media"
            );

            migrationBuilder.DropForeignKey(
                name: "fk_content_versions_content_items_content_id",
                table: "content_versions"
            );

            migrationBuilder.DropTable(name: "analytics_events");

            migrationBuilder.DropTable(name: "content_category_links");

            migrationBuilder.DropTable(name: "content_category_listings");

            migrationBuilder.DropTable(name: "content_status_transitions");

            migrationBuilder.DropTable(name: "content_version_categories");

            migrationBuilder.DropTable(name: "dashboards");

            migrationBuilder.DropTable(name: "idempotency_keys");

            migrationBuilder.DropTable(name: "job_schedules");

            migrationBuilder.DropTable(name: "jobs");

            migrationBuilder.DropTable(name: "media_variants");

            migrationBuilder.DropTable(name: "refresh_tokens");

            migrationBuilder.DropTable(name: "role_permissions");

            migrationBuilder.DropTable(name: "security_events");

            migrationBuilder.DropTable(name: "seo_metadata");

            migrationBuilder.DropTable(name: "sign_in_attempts");

            migrationBuilder.DropTable(name: "user_roles");

            migrationBuilder.DropTable(name: "webhooks");

            migrationBuilder.DropTable(name: "content_categories");

            migrationBuilder.DropTable(name: "sessions");

            migrationBuilder.DropTable(name: "permissions");

            migrationBuilder.DropTable(name: "roles");

            migrationBuilder.DropTable(name: "users");

            migrationBuilder.DropTable(name: "translation_sets");

            migrationBuilder.DropTable(name: "content_items");

            migrationBuilder.DropTable(name: "content_versions");

            migrationBuilder.DropTable(name: "content_media");

            migrationBuilder.DropTable(name: "media_assets");
        }
    }
}
