using Lavamedia.Content.Localization;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Series;

/// <summary>Items of one language that are to be read one after the other, such as the parts of an investigation.</summary>
public sealed class Series
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaximumTitleLength = 200;

    /// <summary>Longest description, in characters.</summary>
    public const int MaximumDescriptionLength = 1000;

    /// <summary>The most items that a series has.</summary>
    public const int MaximumParts = 500;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Title { get; set; }

    /// <summary>Its part of the address; one of its kind in the locale.</summary>
    public required string Slug { get; set; }

    /// <summary>A few sentences on what it is about.</summary>
    public string? Description { get; set; }

    /// <summary>The key of the picture.</summary>
    public Guid? PictureId { get; set; }

    /// <summary>The picture at the top of its page and in lists.</summary>
    public MediaAsset? Picture { get; init; }

    /// <summary>The key of the set of its translations.</summary>
    public Guid TranslationSetId { get; init; }

    /// <summary>The set of its translations.</summary>
    public TranslationSet TranslationSet { get; init; } = null!;

    /// <summary>How often it was saved; whoever changes it says which of these he knows.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it was started.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Its items in their places.</summary>
    public List<SeriesPart> Parts { get; init; } = [];
}
