namespace Lavamedia.Search.Documents;

/// <summary>
/// How PostgreSQL reads words: a text search configuration for each language, which takes accents away before it takes endings
/// away, so that <c>volcanique</c>, <c>Volcaniques</c> and <c>ete</c>, <c>été</c> meet.
/// </summary>
public static class SearchConfigurations
{
    /// <summary>For names, and for languages without a stemmer.</summary>
    public const string Simple = "lavamedia_simple";

    /// <summary>For French.</summary>
    public const string French = "lavamedia_french";

    /// <summary>For English.</summary>
    public const string English = "lavamedia_english";

    private static readonly Dictionary<string, string> ByLocale = new() { ["fr"] = French, ["en"] = English };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByLocale.Values, Simple];

    /// <summary>The configuration of a language.</summary>
    public static string Of(string? locale) =>
        locale is not null && ByLocale.TryGetValue(locale, out var name) ? name : Simple;

    /// <summary>Creates the configurations, and <c>search_configuration(locale)</c>, which says the same as <see cref="Of"/>.</summary>
    public const string CreateSql = """
        CREATE TEXT SEARCH CONFIGURATION lavamedia_simple (COPY = simple);
        ALTER TEXT SEARCH CONFIGURATION lavamedia_simple
            ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
        CREATE TEXT SEARCH CONFIGURATION lavamedia_french (COPY = french);
        ALTER TEXT SEARCH CONFIGURATION lavamedia_french
            ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
        CREATE TEXT SEARCH CONFIGURATION lavamedia_english (COPY = english);
        ALTER TEXT SEARCH CONFIGURATION lavamedia_english
            ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
        CREATE FUNCTION search_configuration(locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT CASE locale WHEN 'fr' THEN 'lavamedia_french' WHEN 'en' THEN 'lavamedia_english' ELSE 'lavamedia_simple' END
        $$;
        """;

    /// <summary>
    /// Creates <c>search_vector(configuration, text)</c>, which divides texts where <see cref="Asking.SearchText"/> divides what is typed:
    /// PostgreSQL alone would read <c>covid-19</c> as <c>covid</c> and minus nineteen, and <c>lemonde.fr</c> as one word.
    /// </summary>
    public const string CreateVectorSql = """
        CREATE FUNCTION search_vector(configuration text, text text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT to_tsvector(configuration::regconfig, regexp_replace(translate(text, './@_:&=+', '        '), '-(?=[0-9])', ' ', 'g'))
        $$;
        """;

    /// <summary>
    /// Creates <c>search_title(text)</c>: a title in lower case and without accents and signs, a space before each word, so that one pattern
    /// finds the beginning of any of them (<see cref="Suggesting.SuggestTitles"/>).
    /// </summary>
    public const string CreateTitleSql = """
        CREATE FUNCTION search_title(text text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
            SELECT ' ' || btrim(regexp_replace(lower(unaccent(text)), '[^[:alnum:]]+', ' ', 'g'))
        $$;
        """;

    /// <summary>Removes what <see cref="CreateTitleSql"/> created.</summary>
    public const string DropTitleSql = "DROP FUNCTION search_title(text);";

    /// <summary>Removes what <see cref="CreateVectorSql"/> created.</summary>
    public const string DropVectorSql = "DROP FUNCTION search_vector(text, text);";

    /// <summary>Removes what <see cref="CreateSql"/> created.</summary>
    public const string DropSql = """
        DROP FUNCTION search_configuration(text);
        DROP TEXT SEARCH CONFIGURATION lavamedia_english;
        DROP TEXT SEARCH CONFIGURATION lavamedia_french;
        DROP TEXT SEARCH CONFIGURATION lavamedia_simple;
        """;
}
