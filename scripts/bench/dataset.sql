-- A newsroom of 20,000 published articles (and 2,000 that readers must not see), the same in every run.
-- Runs once, on an empty database that `lavamedia migrate` has made. Another file run before it may set other sizes.
BEGIN;

-- How many items there are, and how many words the plain text of each has; one word that means nothing when 0.
SELECT set_config('bench.items', coalesce(nullif(current_setting('bench.items', true), ''), '22000'), false),
  set_config('bench.words', coalesce(nullif(current_setting('bench.words', true), ''), '0'), false);

-- Ids as the product makes them: UUIDs of version 7, ordered by time, but drawn from the row's number.
CREATE FUNCTION pg_temp.bench_id(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(1735689600000 + number * 1000), 12, '0')
    || '7' || substr(md5(kind || number), 1, 3)
    || '8' || substr(md5(kind || number), 4, 15))::uuid
$$;

CREATE FUNCTION pg_temp.words(seed bigint, count int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg((ARRAY['lave','cratère','basalte','cendre','éruption','île','géologue','séisme','vallée','fumerolle',
    'magma','village','sentier','observatoire','carte','forêt','rivière','sommet','pierre','été','hiver','récit',
    'mémoire','enquête','ministère','budget','école','musée','théâtre','"nuit"','port','pêcheurs'])
    [1 + ((seed * 7919 + word * 104729 + (seed * word) % 977) % 32)::int], ' ' ORDER BY word)
  FROM generate_series(1, count) AS word
$$;

INSERT INTO users (id, email, status, display_name, slug, biography, has_public_profile, security_stamp, created_at)
SELECT pg_temp.bench_id('user', n), 'author' || n || '@example.org', 'ACTIVE', 'Autrice Numéro ' || n, 'autrice-' || n,
  initcap(pg_temp.words(n, 12)) || '.', true, pg_temp.bench_id('stamp', n), '2025-01-01'
FROM generate_series(1, 200) AS n;

-- 6 sections, 6 below each, 4 below each of those: 186 categories on three levels.
CREATE TEMP TABLE tree AS
SELECT n, 1 AS level, NULL::int AS parent, n AS position FROM generate_series(1, 6) AS n
UNION ALL SELECT 6 + n, 2, 1 + (n - 1) / 6, (n - 1) % 6 FROM generate_series(1, 36) AS n
UNION ALL SELECT 42 + n, 3, 7 + (n - 1) / 4, (n - 1) % 4 FROM generate_series(1, 144) AS n;

INSERT INTO translation_sets (id) SELECT pg_temp.bench_id('category-set', n) FROM tree;
INSERT INTO content_categories (id, locale, name, slug, description, position, parent_id, translation_set_id)
SELECT pg_temp.bench_id('category', n), 'fr', 'Rubrique ' || n, 'rubrique-' || n, initcap(pg_temp.words(n, 8)), position,
  pg_temp.bench_id('category', parent), pg_temp.bench_id('category-set', n)
FROM tree ORDER BY level;

INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, width, height,
  alternative_text, caption, credit, dominant_color, focal_point_x, focal_point_y, is_public, uploaded_by, created_at)
SELECT pg_temp.bench_id('asset', n), 'IMAGE', 'READY', 'photo-' || n || '.jpg', 'image/jpeg', 'originals/' || n,
  md5('a' || n) || md5('b' || n), 1000000 + n, 2400, 1600, initcap(pg_temp.words(n, 6)), initcap(pg_temp.words(n + 1, 9)),
  'Agence ' || n % 40, '#' || substr(md5('c' || n), 1, 6), 0.5, 0.25, true,
  pg_temp.bench_id('user', 1 + n % 200), timestamptz '2025-01-01' + n * interval '1 hour'
FROM generate_series(1, 5000) AS n;

INSERT INTO media_variants (id, media_id, format, url, width, height, byte_size)
SELECT pg_temp.bench_id('variant', n * 8 + f * 4 + w), pg_temp.bench_id('asset', n), (ARRAY['AVIF', 'WEBP'])[f + 1],
  'variants/' || n || '/' || f || '/' || w, (ARRAY[320, 640, 960, 1280])[w + 1], (ARRAY[213, 427, 640, 853])[w + 1],
  20000 + n + w * 1000
FROM generate_series(1, 5000) AS n, generate_series(0, 1) AS f, generate_series(0, 3) AS w;

CREATE TEMP TABLE bodies AS
SELECT n AS number, jsonb_build_object('type', 'doc', 'content', jsonb_agg(
    CASE WHEN paragraph % 4 = 1
      THEN jsonb_build_object('type', 'heading', 'attrs', jsonb_build_object('level', 2), 'content',
        jsonb_build_array(jsonb_build_object('type', 'text', 'text', initcap(pg_temp.words(n + paragraph, 5)))))
      ELSE jsonb_build_object('type', 'paragraph', 'content',
        jsonb_build_array(jsonb_build_object('type', 'text', 'text', initcap(pg_temp.words(n + paragraph, 45)) || '.')))
    END ORDER BY paragraph)) AS body
FROM generate_series(1, 500) AS n, generate_series(1, 12) AS paragraph
GROUP BY n;

-- The guards let an item and a version begin as drafts only; here thousands begin as what they will be.
ALTER TABLE content_items DISABLE TRIGGER guard_content_status;
ALTER TABLE content_versions DISABLE TRIGGER guard_content_state;
ALTER TABLE content_category_listings DISABLE TRIGGER mark_content_listing, DISABLE TRIGGER count_content_listing;

INSERT INTO translation_sets (id) SELECT pg_temp.bench_id('item-set', n) FROM generate_series(1, current_setting('bench.items')::int) AS n;
INSERT INTO content_items (id, type, locale, translation_set_id, slug, kicker, title, summary, status, workflow_state,
  latest_workflow_state, version, latest_version_number, published_at, created_at, updated_at, body, plain_text, word_count,
  reading_time_minutes, author_id, author_ids, created_by, updated_by)
SELECT pg_temp.bench_id('item', n), 'ARTICLE', 'fr', pg_temp.bench_id('item-set', n), 'article-' || n,
  CASE WHEN n % 3 = 0 THEN initcap(pg_temp.words(n, 2)) END,
  initcap(pg_temp.words(n, 7)) || ' ' || n, initcap(pg_temp.words(n + 5, 24)) || '.',
  CASE WHEN n % 11 <> 0 THEN 'PUBLISHED' WHEN n % 2 = 0 THEN 'DRAFT' ELSE 'UNPUBLISHED' END,
  CASE WHEN n % 22 <> 0 THEN 'PUBLISHED' ELSE 'DRAFT' END, CASE WHEN n % 22 <> 0 THEN 'PUBLISHED' ELSE 'DRAFT' END, 1, 1,
  CASE WHEN n % 22 <> 0 THEN timestamptz '2025-01-01' + n * interval '17 minutes' END,
  timestamptz '2024-12-31' + n * interval '17 minutes', timestamptz '2025-01-01' + n * interval '17 minutes',
  body, CASE current_setting('bench.words') WHEN '0' THEN 'texte'
    ELSE pg_temp.words(n, current_setting('bench.words')::int) END, 300 + (n * 37) % 900, 1 + (n * 37) % 900 / 250,
  pg_temp.bench_id('user', 1 + (n * 31) % 200), ARRAY[pg_temp.bench_id('user', 1 + (n * 31) % 200)],
  pg_temp.bench_id('user', 1 + (n * 31) % 200), pg_temp.bench_id('user', 1 + (n * 31) % 200)
FROM generate_series(1, current_setting('bench.items')::int) AS n JOIN bodies ON bodies.number = 1 + n % 500;

ALTER TABLE content_items ENABLE TRIGGER guard_content_status;

INSERT INTO content_media (id, content_id, shown_by_content_id, media_id, role, position, alternative_text, caption)
SELECT pg_temp.bench_id('use', n), pg_temp.bench_id('item', n), pg_temp.bench_id('item', n),
  pg_temp.bench_id('asset', 1 + n % 5000), 'HERO', 0,
  CASE WHEN n % 2 = 0 THEN initcap(pg_temp.words(n + 2, 6)) END, NULL
FROM generate_series(1, current_setting('bench.items')::int) AS n;

INSERT INTO content_versions (id, content_id, version_number, workflow_state, title, slug, kicker, summary, body,
  plain_text, word_count, author_id, hero_id, category_ids, created_at, created_by)
SELECT pg_temp.bench_id('version', n), item.id, 1, workflow_state, title, slug, kicker, summary, body, plain_text, word_count,
  author_id, pg_temp.bench_id('use', n), '{}', item.created_at, item.created_by
FROM generate_series(1, current_setting('bench.items')::int) AS n JOIN content_items AS item ON item.id = pg_temp.bench_id('item', n);

ALTER TABLE content_versions ENABLE TRIGGER guard_content_state;

UPDATE content_items SET hero_id = version.hero_id, latest_version_id = version.id
FROM content_versions AS version WHERE version.content_id = content_items.id;

-- Each in two categories of the lowest level, and so listed by those above.
INSERT INTO content_category_links (content_id, category_id, position)
SELECT pg_temp.bench_id('item', n), pg_temp.bench_id('category', 43 + (n + place * (1 + n % 71)) % 144), place
FROM generate_series(1, current_setting('bench.items')::int) AS n, generate_series(0, 1) AS place;
INSERT INTO content_category_listings (category_id, content_id, is_published)
WITH RECURSIVE listed AS (
  SELECT content_id, category_id FROM content_category_links
  UNION
  SELECT content_id, parent_id FROM listed JOIN content_categories ON id = category_id WHERE parent_id IS NOT NULL
)
SELECT category_id, content_id, status = 'PUBLISHED' FROM listed JOIN content_items ON id = content_id;
INSERT INTO content_category_counts (category_id, published_items)
SELECT category_id, count(*) FROM content_category_listings WHERE is_published GROUP BY category_id;
ALTER TABLE content_category_listings ENABLE TRIGGER mark_content_listing, ENABLE TRIGGER count_content_listing;

INSERT INTO seo_metadata (id, content_id, meta_title, meta_description, canonical_url)
SELECT pg_temp.bench_id('seo', n), pg_temp.bench_id('item', n), initcap(pg_temp.words(n + 9, 6)),
  initcap(pg_temp.words(n + 10, 18)), CASE WHEN n % 7 = 0 THEN 'https://example.org/articles/article-' || n END
FROM generate_series(1, current_setting('bench.items')::int) AS n WHERE n % 5 <> 0;

COMMIT;
VACUUM (FREEZE, ANALYZE) users, content_categories, content_category_links, content_category_listings, content_category_counts,
  content_items, content_media, content_versions, media_assets, media_variants, seo_metadata, translation_sets;
