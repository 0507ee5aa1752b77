-- After dataset.sql with 100,000 items: what makes a newsroom of them. Much of it is in work, an editor may do everything, and 1,500
-- items wait in three releases, and five in a small one that goes out before.
BEGIN;

INSERT INTO user_roles (user_id, role_id)
SELECT users.id, roles.id FROM users, roles WHERE users.email = 'author1@example.org' AND roles.name = 'Administrator'
ON CONFLICT DO NOTHING;

-- Who signs, as lists show and filter it.
INSERT INTO content_bylines (id, version_id, shown_by_content_id, position, role, author_id)
SELECT gen_random_uuid(), version.id, version.content_id, 0, 'TEXT', version.author_id FROM content_versions AS version;

-- One in twenty is in work, in every state that a board has a column for.
ALTER TABLE content_versions DISABLE TRIGGER guard_content_state;
ALTER TABLE content_items DISABLE TRIGGER guard_content_status;
CREATE TEMP TABLE working AS
SELECT id AS content_id, latest_version_id AS version_id,
  (ARRAY['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'])[1 + (row_number() OVER (ORDER BY id) % 4)::int] AS state
FROM content_items WHERE substr(slug, 9)::int % 20 = 7;
UPDATE content_versions SET workflow_state = state FROM working WHERE id = version_id;
UPDATE content_items SET status = 'DRAFT', published_at = NULL, workflow_state = state, latest_workflow_state = state
FROM working WHERE id = content_id;
UPDATE content_category_listings SET is_published = false FROM working WHERE working.content_id = content_category_listings.content_id;
ALTER TABLE content_versions ENABLE TRIGGER guard_content_state;
ALTER TABLE content_items ENABLE TRIGGER guard_content_status;

INSERT INTO content_releases (id, name, status, version, created_at)
SELECT ('00000000-0000-7000-8000-00000000000' || n)::uuid, 'Parution ' || n, 'OPEN', 1, now() FROM generate_series(0, 3) AS n;
INSERT INTO content_release_items (id, release_id, content_id, act, version_id, failure_codes, added_at)
SELECT gen_random_uuid(), ('00000000-0000-7000-8000-00000000000' || CASE WHEN place < 1500 THEN 1 + place / 500 ELSE 0 END)::uuid, content_id, 'PUBLISH', version_id, '{}', now()
FROM (SELECT content_id, version_id, row_number() OVER (ORDER BY content_id) - 1 AS place FROM working) AS waiting
WHERE place < 1505;

COMMIT;
VACUUM (FREEZE, ANALYZE) content_bylines, content_items, content_versions, content_search_entries, content_category_listings,
  content_releases, content_release_items, user_roles;
