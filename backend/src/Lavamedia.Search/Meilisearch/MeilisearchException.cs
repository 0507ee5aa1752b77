namespace Lavamedia.Search.Meilisearch;

/// <summary>Meilisearch refused something, or a task of it failed.</summary>
/// <param name="code">Its code, such as <c>index_not_found</c>.</param>
/// <param name="message">What it said.</param>
public sealed class MeilisearchException(string code, string message) : Exception($"Meilisearch: {message} ({code})")
{
    /// <summary>The code of Meilisearch.</summary>
    public string Code { get; } = code;
}
