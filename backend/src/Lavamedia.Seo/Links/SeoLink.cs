using Lavamedia.Content.Items;

namespace Lavamedia.Seo.Links;

/// <summary>A link in the text that a published item shows, as it was checked last.</summary>
public sealed class SeoLink
{
    /// <summary>Longest address that is kept, in characters: as long as a link of a text may be, encoded.</summary>
    public const int MaximumAddressLength = 6000;

    /// <summary>Longest part of its words that is kept, in characters.</summary>
    public const int MaximumTextLength = 200;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item whose text it stands in.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>A path of the portal, or the address at another site.</summary>
    public required string Address { get; init; }

    /// <summary>What stands for the address in indexes.</summary>
    public required string AddressKey { get; init; }

    /// <summary>Whether it leads to another site.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether it is the address of a film that stands in the text.</summary>
    public bool IsVideo { get; set; }

    /// <summary>The words that carry it, where it stands first.</summary>
    public required string Text { get; set; }

    /// <summary>The key of the item that it leads to.</summary>
    public Guid? TargetId { get; set; }

    /// <summary>The item that it leads to, where it leads to one of ours.</summary>
    public ContentItem? Target { get; init; }

    /// <summary>What readers meet who follow it.</summary>
    public SeoLinkStatus Status { get; set; }

    /// <summary>Why they do not arrive; null when they do, or when nobody has looked.</summary>
    public SeoLinkProblem? Problem { get; set; }

    /// <summary>The status of the other site's answer.</summary>
    public int? HttpStatus { get; set; }

    /// <summary>Where what was there has moved for good.</summary>
    public string? MovedTo { get; set; }

    /// <summary>When somebody looked last.</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>Since when readers have not arrived, as far as it was looked at.</summary>
    public DateTimeOffset? FailingSince { get; set; }
}
