namespace Lavamedia.Content.FullText;

/// <summary>The functions and the trigger that keep <c>content_search_entries</c>.</summary>
/// <remarks>
/// Accents are taken off before words are reduced to their stems, on both sides: who types "ete" finds « été ». Each item is
/// stemmed in its language; a question does not tell its own, so it is asked in both. The
/// last word of a question may be unfinished: lists are searched while one types.
/// </remarks>
public static class IndexContent
{
    /// <summary>Creates functions and trigger, and indexes what is there; for a migration that comes after the table.</summary>
    public const string CreateSql = """
        CREATE FUNCTION fold_accents(text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT replace(replace(translate(lower(text),
            'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ’', 'aaaaaaceeeeiiiinooooouuuuyy'''), 'œ', 'oe'), 'æ', 'ae')
        $$;
        CREATE FUNCTION content_words(locale text, title text, kicker text, summary text, plain_text text)
        RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT setweight(to_tsvector(language, fold_accents(title)), 'A')
            || setweight(to_tsvector(language, fold_accents(concat_ws(' ', kicker, summary))), 'B')
            -- A word of half a megabyte of text is found as well as one of the first part.
            || setweight(to_tsvector(language, fold_accents(left(plain_text, 500000))), 'C')
          FROM (SELECT CASE locale WHEN 'en' THEN 'english'::regconfig ELSE 'french'::regconfig END AS language) AS chosen
        $$;
        CREATE FUNCTION content_question(question text) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
        DECLARE
          folded text := fold_accents(question);
          whole tsquery := websearch_to_tsquery('french', folded) || websearch_to_tsquery('english', folded);
          last text := substring(folded from '(?:^|\s)([a-z0-9][a-z0-9]+)$');
          others text;
        BEGIN
          IF last IS NULL THEN
            RETURN whole;
          END IF;
          others := left(folded, length(folded) - length(last));
          RETURN whole
            || (websearch_to_tsquery('french', others) && to_tsquery('simple', last || ':*'))
            || (websearch_to_tsquery('english', others) && to_tsquery('simple', last || ':*'));
        END
        $$;
        -- PostgreSQL puts its body in the place of the call, and so finds the index.
        CREATE FUNCTION content_matches(words tsvector, question text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
          SELECT words @@ content_question(question)
        $$;

        CREATE FUNCTION index_content_item() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO content_search_entries (content_id, words)
          VALUES (NEW.id, content_words(NEW.locale, NEW.title, NEW.kicker, NEW.summary, NEW.plain_text))
          ON CONFLICT (content_id) DO UPDATE SET words = EXCLUDED.words;
          RETURN NULL;
        END
        $$;
        CREATE TRIGGER index_content_item AFTER INSERT OR UPDATE OF title, kicker, summary, plain_text ON content_items
          FOR EACH ROW EXECUTE FUNCTION index_content_item();

        INSERT INTO content_search_entries (content_id, words)
        SELECT id, content_words(locale, title, kicker, summary, plain_text) FROM content_items
        ON CONFLICT DO NOTHING;
        """;

    /// <summary>Lets a list ask with a question that was made before, which is not made again for each entry.</summary>
    public const string TakeMadeQuestionsSql = """
        CREATE OR REPLACE FUNCTION content_matches(words tsvector, question text) RETURNS boolean
        LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
          SELECT words @@ question::tsquery
        $$;
        """;

    /// <summary>Takes <see cref="TakeMadeQuestionsSql"/> back.</summary>
    public const string MakeQuestionsSql = """
        CREATE OR REPLACE FUNCTION content_matches(words tsvector, question text) RETURNS boolean
        LANGUAGE sql STABLE PARALLEL SAFE AS $$
          SELECT words @@ content_question(question)
        $$;
        """;

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP TRIGGER index_content_item ON content_items;
        DROP FUNCTION index_content_item();
        DROP FUNCTION content_matches(tsvector, text);
        DROP FUNCTION content_question(text);
        DROP FUNCTION content_words(text, text, text, text, text);
        DROP FUNCTION fold_accents(text);
        """;
}
