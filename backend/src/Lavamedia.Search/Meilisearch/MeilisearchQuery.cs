using System.Text.Json.Serialization;
using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Meilisearch;

/// <summary>A question as Meilisearch reads it.</summary>
public sealed record MeilisearchQuery
{
    /// <summary>The index.</summary>
    public required string IndexUid { get; init; }

    /// <summary>The words.</summary>
    public required string Q { get; init; }

    /// <summary>What has to hold as well.</summary>
    public required string[] Filter { get; init; }

    /// <summary>So many at most.</summary>
    public required int Limit { get; init; }

    /// <summary>What is given out of each document.</summary>
    public required string[] AttributesToRetrieve { get; init; }

    /// <summary>All words have to occur.</summary>
    public string MatchingStrategy { get; } = "all";

    /// <summary>Whether it says how well each answers.</summary>
    public bool ShowRankingScore { get; init; }

    /// <summary>In what the words are marked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? AttributesToHighlight { get; init; }

    /// <summary>Of what only the best passage is given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? AttributesToCrop { get; init; }

    /// <summary>How long that passage is, in words.</summary>
    public int CropLength { get; } = 36;

    /// <summary>What it puts before a passage that does not begin with the text.</summary>
    public string CropMarker { get; } = "…";

    /// <summary>What it puts around a word that was found.</summary>
    public string HighlightPreTag { get; } = SearchExcerptPart.Start.ToString();

    /// <summary>The end of it.</summary>
    public string HighlightPostTag { get; } = SearchExcerptPart.End.ToString();
}
