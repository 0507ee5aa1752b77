using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>An article or page of another system.</summary>
/// <param name="ExternalId">What the other system calls it.</param>
/// <param name="Type">What it is to readers.</param>
/// <param name="Title">The headline.</param>
internal sealed record ImportedItem(string ExternalId, ContentType Type, string Title) : ImportRecord(ExternalId)
{
    /// <summary>The part of the address that names it.</summary>
    public string? Slug { get; init; }

    /// <summary>Where it stands towards readers.</summary>
    public ImportedStatus Status { get; init; }

    /// <summary>When readers saw it first, or will.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who signs, the first one first.</summary>
    public IReadOnlyList<string> AuthorIds { get; init; } = [];

    /// <summary>The sections, the main one first.</summary>
    public IReadOnlyList<string> CategoryIds { get; init; } = [];

    /// <summary>The tags.</summary>
    public IReadOnlyList<string> TagIds { get; init; } = [];

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The picture at the top: what the source calls it.</summary>
    public string? HeroId { get; init; }

    /// <summary>The line below the picture at the top.</summary>
    public string? HeroCaption { get; init; }

    /// <summary>The picture for networks: what the source calls it, or its address.</summary>
    public string? SocialImageId { get; init; }

    /// <summary>What search engines and networks are told.</summary>
    public SeoMetadataInput? Seo { get; init; }

    /// <summary>The language, where the source says one for each item.</summary>
    public string? Locale { get; init; }

    /// <summary>Where readers found it; links to there lead to the new place.</summary>
    public IReadOnlyList<string> OldAddresses { get; init; } = [];

    /// <summary>What the source knows of it that has no place here.</summary>
    public IReadOnlyList<Piece> Unmapped { get; init; } = [];
}
