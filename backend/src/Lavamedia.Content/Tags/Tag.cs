using Lavamedia.Content.Items;

namespace Lavamedia.Content.Tags;

/// <summary>A subject that items of one language share, across the sections.</summary>
public sealed class Tag
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 80;

    /// <summary>Longest description, in characters.</summary>
    public const int MaximumDescriptionLength = 500;

    /// <summary>The most tags that an item may carry.</summary>
    public const int MaximumPerItem = 30;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Name { get; set; }

    /// <summary>Its part of the address; one of its kind in the locale.</summary>
    public required string Slug { get; set; }

    /// <summary>A sentence on what it gathers.</summary>
    public string? Description { get; set; }

    /// <summary>The items that carry it.</summary>
    public List<ContentItem> ContentItems { get; init; } = [];
}
