namespace Lavamedia.Search.Meilisearch;

/// <summary>Where Meilisearch is; read from <c>MEILISEARCH_URL</c>, <c>MEILISEARCH_KEY</c>, <c>MEILISEARCH_SEARCH_KEY</c> and <c>MEILISEARCH_INDEX</c>.</summary>
public sealed class MeilisearchOptions
{
    /// <summary>The address of the server.</summary>
    public required Uri Url { get; init; }

    /// <summary>A key that may manage the index; empty for a server without keys.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>A key that may only search; without one the other is used.</summary>
    public string SearchKey { get; init; } = string.Empty;

    /// <summary>The name of the index. Its next one, while it is made anew, is called <c>…_next</c>.</summary>
    public string Index { get; init; } = "lavamedia";

    /// <summary>The name of the index that is being made.</summary>
    public string Next => Index + "_next";
}
