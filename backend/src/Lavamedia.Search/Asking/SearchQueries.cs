using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Documents;
using Lavamedia.Search.Suggesting;

namespace Lavamedia.Search.Asking;

/// <summary>How things are found in the words of readers.</summary>
[QueryType]
public static class SearchQueries
{
    /// <summary>
    /// Finds published articles and pages, categories, authors and media. Endings, accents and capitals do not matter; all words must
    /// occur, `"words in quotes"` in their order, `-word` not at all; the last word may be unfinished.
    /// </summary>
    /// <param name="query">What is looked for; of a longer text the first 200 characters.</param>
    /// <param name="locale">The language; all languages when null.</param>
    /// <param name="where">Narrows what is found.</param>
    /// <param name="curated">Whether the synonyms and pinned items of the newsroom are added; without them the words alone decide.</param>
    public static Task<SearchResults> SearchAsync(
        string query,
        SearchContent search,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string? locale = ContentLocales.Default,
        SearchFilterInput? where = null,
        bool curated = true
    ) =>
        search.ExecuteAsync(
            new SearchQuestion(SearchText.Parse(query), locale, where ?? new SearchFilterInput()),
            curated,
            cancellationToken
        );

    /// <summary>What a reader may be about to look for: titles and names in which a word begins like what is typed.</summary>
    /// <param name="prefix">What is typed so far; nothing is suggested for a single letter.</param>
    /// <param name="locale">The language.</param>
    /// <param name="first">How many at most, from 1 to 10.</param>
    /// <param name="kinds">Only things of these kinds; of all when null.</param>
    [ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(
        string prefix,
        SuggestTitles suggest,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        int first = 8,
        IReadOnlyList<SearchKind>? kinds = null
    ) => suggest.ExecuteAsync(prefix, locale, kinds, Math.Clamp(first, 1, 10), cancellationToken);
}
