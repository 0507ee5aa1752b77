namespace Lavamedia.Search.Meilisearch;

/// <summary>How the index reads and ranks; the words of Meilisearch's own settings.</summary>
internal static class MeilisearchSettings
{
    /// <summary>
    /// What weighs more stands first among the attributes. Date and reading decide between what answers alike. Filler words of French and
    /// English are left out, and numbers are not corrected: 2025 is no slip for 2026.
    /// </summary>
    public static object All { get; } = new
    {
        SearchableAttributes = new[] { "title", "summary", "names", "text" },
        FilterableAttributes = new[] { "id", "kind", "locale", "categoryIds", "authorId", "publishedAt" },
        SortableAttributes = new[] { "publishedAt", "popularity" },
        RankingRules = new[]
        {
            "words",
            "typo",
            "proximity",
            "attribute",
            "sort",
            "exactness",
            "popularity:desc",
            "publishedAt:desc",
        },
        StopWords = (string[])
            [
                .. "le la les l un une des de du d et en au aux à ce ces que qui ne pas pour par sur dans est sont".Split(
                    ' '
                ),
                .. "the a an of to and in on is are".Split(' '),
            ],
        TypoTolerance = new
        {
            Enabled = true,
            MinWordSizeForTypos = new { OneTypo = 5, TwoTypos = 9 },
            DisableOnNumbers = true,
        },
        LocalizedAttributes = new[] { new { AttributePatterns = new[] { "*" }, Locales = new[] { "fra", "eng" } } },
        Pagination = new { MaxTotalHits = 1000 },
    };
}
