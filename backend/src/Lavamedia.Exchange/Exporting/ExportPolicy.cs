namespace Lavamedia.Exchange.Exporting;

/// <summary>
/// What an export holds and what it leaves out. Every table of the product stands in one of the two lists: a table that somebody
/// adds is refused by a test until its place is decided.
/// </summary>
public static class ExportPolicy
{
    private static readonly ExportedTable[] Tables =
    [
        new("permissions"),
        new("roles"),
        new("role_permissions"),
        // Who moves in chooses a password by a link in a mail; sessions of the old place mean nothing here.
        new("users", ("password_hash", null), ("security_stamp", "gen_random_uuid()")),
        new("user_roles"),
        new("identity_providers", ("protected_secret", null)),
        new("identity_provider_roles"),
        new("external_logins"),
        new("oauth_clients", ("secret_hash", null), ("secret_created_at", null)),
        new("oauth_consents"),
        new("security_events"),
        new("translation_sets"),
        new("media_assets") { BlobColumn = "storage_url" },
        new("media_variants") { BlobColumn = "url" },
        new("content_categories"),
        new("user_category_roles"),
        new("content_type_rules"),
        new("content_types"),
        new("content_fields"),
        new("content_items"),
        new("content_versions"),
        new("content_corrections"),
        new("content_activities"),
        new("content_comment_threads"),
        new("content_assignments"),
        new("content_suggestions"),
        new("content_comments"),
        new("content_comment_mentions"),
        new("content_schedules"),
        new("content_releases"),
        new("content_release_items"),
        new("content_version_categories"),
        new("content_category_links"),
        new("content_category_listings"),
        new("content_category_counts"),
        new("content_tags"),
        new("content_tag_links"),
        new("content_version_tags"),
        new("content_bylines"),
        new("content_references"),
        new("content_series"),
        new("content_series_parts"),
        new("front_pages"),
        new("front_page_sections"),
        new("front_page_pins"),
        new("content_media"),
        new("content_search_entries"),
        new("former_slugs"),
        new("legacy_addresses"),
        new("managed_redirects"),
        new("saved_views"),
        new("seo_metadata"),
        new("seo_score_days"),
        new("search_synonym_groups"),
        new("search_pins"),
        new("external_records"),
        new("dashboards"),
        new("webhooks", ("secret", "encode(gen_random_bytes(32), 'hex')")),
        new("analytics_events"),
    ];

    /// <summary>What an export holds, with what it withholds of it.</summary>
    public static IReadOnlyList<ExportedTable> Exported => Tables;

    /// <summary>What an export leaves out, each with the reason.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["api_keys"] = "secrets: keys are made anew",
            ["authorization_codes"] = "secrets that live for a minute",
            ["data_protection_keys"] = "secrets of the installation",
            ["signing_keys"] = "secrets of the installation",
            ["one_time_tokens"] = "secrets that live for hours",
            ["refresh_tokens"] = "secrets of sessions",
            ["sessions"] = "sign-ins at this installation",
            ["sign_in_attempts"] = "sign-ins at this installation",
            ["sign_in_transactions"] = "sign-ins at this installation",
            ["user_authenticators"] = "secrets of people: second factors are set up anew",
            ["user_passkeys"] = "bound to the address of the installation",
            ["user_recovery_codes"] = "secrets of people",
            ["content_state_transitions"] = "defined by the code",
            ["content_status_transitions"] = "defined by the code",
            ["seo_scores"] = "made of the rest: every item is judged anew",
            ["seo_score_runs"] = "work in progress",
            ["exchange_runs"] = "imports and exports of this installation",
            ["exchange_run_steps"] = "imports and exports of this installation",
            ["seo_links"] = "made of the rest: links are read and checked anew",
            ["seo_orphans"] = "made of the rest: links are read and checked anew",
            ["seo_link_runs"] = "work in progress",
            ["index_now_addresses"] = "work in progress",
            ["search_documents"] = "made of the rest: the index is built anew",
            ["search_words"] = "made of the rest: the index is built anew",
            ["content_presences"] = "who is at work this minute",
            ["coediting_documents"] = "what is being typed; it becomes a version with the next save",
            ["coediting_updates"] = "what is being typed; it becomes a version with the next save",
            ["content_notices"] = "what people were told at this installation",
            ["content_preview_links"] = "secrets that open drafts of this installation",
            ["content_working_copies"] = "what is being typed; it becomes a version with the next save",
            ["idempotency_keys"] = "answers to requests, kept for a day",
            ["jobs"] = "work in progress; what is unfinished is queued anew",
            ["job_schedules"] = "defined by the code",
        };
}
