using System.Text.Json;
using Lavamedia.Content.Items;

namespace Lavamedia.Seo.Scoring.Items;

/// <summary>The score of what an item shows, as it was computed last.</summary>
public sealed class SeoItemScore
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item; one row for each.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>From 0 to 100.</summary>
    public int Score { get; set; }

    /// <summary>What each rule says, as <see cref="SeoFinding"/> has it.</summary>
    public JsonElement Findings { get; set; }

    /// <summary>How many other published pages have its title.</summary>
    public int SameTitles { get; set; }

    /// <summary>The version that was judged.</summary>
    public int VersionNumber { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset ScoredAt { get; set; }
}
