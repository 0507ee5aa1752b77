using System.Text.Json.Serialization;

namespace Lavamedia.Search.Meilisearch;

/// <summary>What Meilisearch found.</summary>
/// <param name="Hits">The documents, the best first.</param>
public sealed record MeilisearchAnswer(IReadOnlyList<MeilisearchHit> Hits);

/// <summary>A document that it found.</summary>
/// <param name="Id">The key of the thing.</param>
/// <param name="Score">How well it answers, from 0 to 1.</param>
/// <param name="Formatted">What it marked.</param>
public sealed record MeilisearchHit(
    Guid Id,
    [property: JsonPropertyName("_rankingScore")] double Score,
    [property: JsonPropertyName("_formatted")] MeilisearchFormatted? Formatted
);

/// <summary>What it marked in a document.</summary>
/// <param name="Title">The title.</param>
/// <param name="Text">The passage that answers best.</param>
public sealed record MeilisearchFormatted(string? Title, string? Text);
