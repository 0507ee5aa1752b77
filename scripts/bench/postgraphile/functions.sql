-- What PostGraphile asks where its own arguments do not reach: lists that are filtered and sorted, as functions that
-- PostgreSQL unfolds into the query.

CREATE OR REPLACE FUNCTION articles(in_locale text) RETURNS SETOF content_items LANGUAGE sql STABLE AS $$
  SELECT * FROM content_items WHERE status = 'PUBLISHED' AND type = 'ARTICLE' AND locale = in_locale
  ORDER BY published_at DESC, id DESC
$$;

CREATE OR REPLACE FUNCTION article(in_slug text, in_locale text) RETURNS content_items LANGUAGE sql STABLE AS $$
  SELECT * FROM content_items WHERE status = 'PUBLISHED' AND slug = in_slug AND locale = in_locale
$$;

CREATE OR REPLACE FUNCTION found_articles(in_category text, in_words int, in_since timestamptz)
RETURNS SETOF content_items LANGUAGE sql STABLE AS $$
  SELECT * FROM content_items
  WHERE status = 'PUBLISHED' AND word_count >= in_words AND published_at >= in_since AND id IN (
    SELECT link.content_id FROM content_category_links link
    JOIN content_categories category ON category.id = link.category_id WHERE category.slug = in_category)
  ORDER BY published_at DESC, id DESC
$$;

CREATE OR REPLACE FUNCTION sections(in_locale text) RETURNS SETOF content_categories LANGUAGE sql STABLE AS $$
  SELECT * FROM content_categories WHERE parent_id IS NULL AND locale = in_locale ORDER BY position, id
$$;

CREATE OR REPLACE FUNCTION content_categories_newest(category content_categories)
RETURNS SETOF content_items LANGUAGE sql STABLE AS $$
  SELECT item.* FROM content_items item
  JOIN content_category_listings listing ON listing.content_id = item.id AND listing.category_id = category.id
  WHERE item.status = 'PUBLISHED'
  ORDER BY item.published_at DESC, item.id DESC
$$
