using Lavamedia.Content.Items;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Indexing;

/// <summary>
/// Makes documents of the things themselves, inside the database. What is not for readers loses its document. Writing twice does no harm, and what has not changed is not written;
/// what has is given back.
/// All items and assets are written some hundreds at a time: one statement about a hundred thousand of them would not end in the time that
/// statements have, and would keep events about single ones waiting.
/// </summary>
internal sealed class WriteSearchDocuments(LavamediaDbContext database)
{
    /// <summary>The longest text that is read; PostgreSQL keeps at most a megabyte of words for a document.</summary>
    private const int LongestText = 300_000;

    private const int AtOnce = 500;

    /// <summary>All articles and pages, also those that readers do not see: the document of such a one has to go.</summary>
    public Task AllContentAsync(CancellationToken cancellationToken) =>
        AllAsync(
            database.Set<ContentItem>().IgnoreQueryFilters([VisibilityFilter.Name]).Select(item => item.Id),
            ContentAsync,
            cancellationToken
        );

    /// <summary>
    /// Marks what is recent: what was among the newest of its language when it was written need not be among them any more, and what stood
    /// just behind them comes back when one of them is withdrawn.
    /// </summary>
    public async Task RecentAsync(CancellationToken cancellationToken)
    {
        while (
            await database.Database.ExecuteSqlAsync(
                $"""
                WITH edges AS MATERIALIZED (
                    SELECT locale, search_recent_since(locale) AS since
                    FROM (SELECT DISTINCT locale FROM search_documents WHERE published_at IS NOT NULL) AS languages),
                changed AS MATERIALIZED (
                    SELECT document.id FROM search_documents AS document
                    INNER JOIN edges AS edge ON edge.locale = document.locale
                    WHERE document.published_at IS NOT NULL AND document.is_recent <> (document.published_at >= edge.since)
                    LIMIT {AtOnce})
                UPDATE search_documents AS document SET is_recent = NOT document.is_recent
                FROM changed WHERE document.id = changed.id
                """,
                cancellationToken
            ) > 0
        ) { }
    }

    /// <summary>All assets of the library.</summary>
    public Task AllMediaAsync(CancellationToken cancellationToken) =>
        AllAsync(
            database.Set<MediaAsset>().IgnoreQueryFilters([VisibilityFilter.Name]).Select(asset => asset.Id),
            MediaAsync,
            cancellationToken
        );

    /// <summary>Articles and pages, and the words that they use.</summary>
    public async Task ContentAsync(Guid[] ids, CancellationToken cancellationToken)
    {
        await database.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM search_documents AS document USING content_items AS item
            WHERE document.content_id = item.id AND item.status <> 'PUBLISHED' AND item.id = ANY ({ids})
            """,
            cancellationToken
        );
        await database.Database.ExecuteSqlAsync(
            $"""
            WITH edges AS MATERIALIZED (
                SELECT locale, search_recent_since(locale) AS since
                FROM (SELECT DISTINCT locale FROM content_items WHERE id = ANY ({ids})) AS languages)
            INSERT INTO search_documents
                (id, kind, locale, configuration, title, plain_title, text, words, published_at, is_recent, content_id)
            SELECT item.id, CASE item.type WHEN 'PAGE' THEN 'PAGE' ELSE 'ARTICLE' END, item.locale, search_configuration(item.locale), item.title, search_title(item.title),
                concat_ws(E'\n', item.summary, left(item.plain_text, {LongestText})),
                setweight(search_vector(search_configuration(item.locale), item.title), 'A')
                    || setweight(search_vector(search_configuration(item.locale), concat_ws(' ', item.kicker, item.summary)), 'B')
                    || setweight(search_vector(search_configuration(item.locale), concat_ws(' ', author.display_name, names.categories)), 'C')
                    || setweight(search_vector(search_configuration(item.locale), left(item.plain_text, {LongestText})), 'D'),
                item.published_at, item.published_at >= edge.since, item.id
            FROM content_items AS item
            LEFT JOIN users AS author ON author.id = item.author_id
            LEFT JOIN LATERAL (
                SELECT string_agg(category.name, ' ') AS categories
                FROM content_category_listings AS listing
                INNER JOIN content_categories AS category ON category.id = listing.category_id
                WHERE listing.content_id = item.id) AS names ON TRUE
            INNER JOIN edges AS edge ON edge.locale = item.locale
            WHERE item.status = 'PUBLISHED' AND item.id = ANY ({ids})
            ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, plain_title = excluded.plain_title,
                text = excluded.text, words = excluded.words, published_at = excluded.published_at, is_recent = excluded.is_recent
            WHERE (search_documents.kind, search_documents.title, search_documents.plain_title, search_documents.text,
                    search_documents.words, search_documents.published_at)
                IS DISTINCT FROM (excluded.kind, excluded.title, excluded.plain_title, excluded.text, excluded.words, excluded.published_at)
            """,
            cancellationToken
        );
        await WordsAsync(ids, cancellationToken);
    }

    /// <summary>One category, or all.</summary>
    public Task CategoriesAsync(Guid? id, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_documents (id, kind, locale, configuration, title, plain_title, text, words, category_id)
            SELECT id, 'CATEGORY', locale, search_configuration(locale), name, search_title(name), coalesce(description, ''),
                setweight(search_vector(search_configuration(locale), name), 'A')
                    || setweight(search_vector(search_configuration(locale), coalesce(description, '')), 'B'),
                id
            FROM content_categories WHERE {id}::uuid IS NULL OR id = {id}
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, plain_title = excluded.plain_title, text = excluded.text,
                words = excluded.words
            WHERE (search_documents.title, search_documents.plain_title, search_documents.text, search_documents.words)
                IS DISTINCT FROM (excluded.title, excluded.plain_title, excluded.text, excluded.words)
            """,
            cancellationToken
        );

    /// <summary>One tag, or all. Whether readers see it is a matter of what carries it, and so of its own filter.</summary>
    public Task TagsAsync(Guid? id, CancellationToken cancellationToken) =>
        WriteTagsAsync(id is { } one ? [one] : null, cancellationToken);

    /// <summary>The tags of an item.</summary>
    /// <returns>Their keys.</returns>
    public async Task<Guid[]> TagsOfAsync(Guid contentId, CancellationToken cancellationToken)
    {
        var ids = await database
            .Database.SqlQuery<Guid>(
                $"""SELECT tag_id AS "Value" FROM content_tag_links WHERE content_id = {contentId}"""
            )
            .ToArrayAsync(cancellationToken);
        if (ids.Length > 0)
        {
            await WriteTagsAsync(ids, cancellationToken);
        }

        return ids;
    }

    /// <summary>The keys of all authors of whom there is a document.</summary>
    public Task<Guid[]> AllAuthorsAsync(CancellationToken cancellationToken) =>
        database
            .Database.SqlQuery<Guid>($"""SELECT id AS "Value" FROM search_documents WHERE user_id IS NOT NULL""")
            .ToArrayAsync(cancellationToken);

    /// <summary>Who has written something that readers see.</summary>
    /// <returns>The keys of those who have changed.</returns>
    public Task<Guid[]> AuthorsAsync(CancellationToken cancellationToken) =>
        database
            .Database.SqlQuery<Guid>(
                $"""
                INSERT INTO search_documents (id, kind, configuration, title, plain_title, text, words, user_id)
                SELECT id, 'AUTHOR', 'lavamedia_simple', display_name, search_title(display_name), coalesce(biography, ''),
                    setweight(search_vector('lavamedia_simple', display_name), 'A')
                        || setweight(search_vector('lavamedia_simple', coalesce(biography, '')), 'B'),
                    id
                FROM users WHERE has_public_profile AND status <> 'DELETED'
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, plain_title = excluded.plain_title, text = excluded.text,
                    words = excluded.words
                WHERE (search_documents.title, search_documents.plain_title, search_documents.text)
                    IS DISTINCT FROM (excluded.title, excluded.plain_title, excluded.text)
                RETURNING id AS "Value"
                """
            )
            .ToArrayAsync(cancellationToken);

    /// <summary>Assets of the library.</summary>
    public Task MediaAsync(Guid[] ids, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_documents (id, kind, configuration, title, plain_title, text, words, media_id)
            SELECT id, 'MEDIA', 'lavamedia_simple', title, search_title(title), coalesce(caption, ''),
                setweight(search_vector('lavamedia_simple', title), 'A')
                    || setweight(search_vector('lavamedia_simple', concat_ws(' ', caption, credit, filename)), 'B'),
                id
            FROM (
                SELECT *, coalesce(nullif(alternative_text, ''), filename) AS title FROM media_assets
                WHERE id = ANY ({ids})) AS asset
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, plain_title = excluded.plain_title, text = excluded.text,
                words = excluded.words
            WHERE (search_documents.title, search_documents.plain_title, search_documents.text, search_documents.words)
                IS DISTINCT FROM (excluded.title, excluded.plain_title, excluded.text, excluded.words)
            """,
            cancellationToken
        );

    /// <summary>
    /// Words are only added here: one that an item had and has no more may still be written correctly, and what is proposed to
    /// readers is tried before (<see cref="Spelling.CorrectSpelling"/>).
    /// </summary>
    private Task<int> WordsAsync(Guid[] ids, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_words (locale, word, plain_word)
            SELECT DISTINCT document.locale, word.lexeme, unaccent(word.lexeme)
            FROM search_documents AS document,
                unnest(to_tsvector('simple', concat_ws(' ', document.title, document.text))) AS word
            WHERE document.content_id = ANY ({ids})
                AND length(word.lexeme) BETWEEN 4 AND 40 AND word.lexeme ~ '^[[:alpha:]]+$'
            ON CONFLICT DO NOTHING
            """,
            cancellationToken
        );

    private Task<int> WriteTagsAsync(Guid[]? ids, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_documents (id, kind, locale, configuration, title, plain_title, text, words, tag_id)
            SELECT id, 'TAG', locale, search_configuration(locale), name, search_title(name), coalesce(description, ''),
                setweight(search_vector(search_configuration(locale), name), 'A')
                    || setweight(search_vector(search_configuration(locale), coalesce(description, '')), 'B'),
                id
            FROM content_tags
            WHERE {ids}::uuid[] IS NULL OR id = ANY ({ids})
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, plain_title = excluded.plain_title, text = excluded.text,
                words = excluded.words
            WHERE (search_documents.title, search_documents.plain_title, search_documents.text, search_documents.words)
                IS DISTINCT FROM (excluded.title, excluded.plain_title, excluded.text, excluded.words)
            """,
            cancellationToken
        );

    private static async Task AllAsync(
        IQueryable<Guid> keys,
        Func<Guid[], CancellationToken, Task> write,
        CancellationToken cancellationToken
    )
    {
        var last = Guid.Empty;
        while (
            await keys.Order().Where(key => key > last).Take(AtOnce).ToArrayAsync(cancellationToken)
                is { Length: > 0 } ids
        )
        {
            await write(ids, cancellationToken);
            last = ids[^1];
        }
    }
}
