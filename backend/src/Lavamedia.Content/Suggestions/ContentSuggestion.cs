using Lavamedia.Content.Anchors;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Suggestions;

/// <summary>
/// A change of some words that somebody proposes: others in their place, more words, or none. Who may change the item takes it in or not.
/// </summary>
public sealed class ContentSuggestion : IAnchored
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <inheritdoc />
    public int? AnchorStart { get; set; }

    /// <inheritdoc />
    public int? AnchorEnd { get; set; }

    /// <inheritdoc />
    public string? AnchorQuote { get; set; }

    /// <inheritdoc />
    public string? AnchorPrefix { get; set; }

    /// <inheritdoc />
    public string? AnchorSuffix { get; set; }

    /// <inheritdoc />
    public int VersionNumber { get; set; }

    /// <summary>The words that would stand there; empty to take words away.</summary>
    public required string Replacement { get; init; }

    /// <summary>Why, in the words of who proposes it.</summary>
    public string? Note { get; init; }

    /// <summary>What became of it.</summary>
    public SuggestionState State { get; set; } = SuggestionState.Open;

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt { get; init; }

    /// <summary>The key of who proposes it.</summary>
    public Guid? ProposedById { get; init; }

    /// <summary>Who proposes it.</summary>
    public User? ProposedBy { get; init; }

    /// <summary>When it was decided on.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>The key of who decided.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Who decided.</summary>
    public User? DecidedBy { get; init; }

    /// <summary>The key of the version that took it in.</summary>
    public Guid? AcceptedVersionId { get; set; }

    /// <summary>The version that took it in.</summary>
    public ContentVersion? AcceptedVersion { get; init; }
}
