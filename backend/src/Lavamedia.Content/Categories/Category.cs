using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;

namespace Lavamedia.Content.Categories;

/// <summary>A section of the publication in one language; sections nest.</summary>
public sealed class Category
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 100;

    /// <summary>Longest description, in characters.</summary>
    public const int MaximumDescriptionLength = 500;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Name { get; set; }

    /// <summary>Its part of the address; one of its kind in the locale.</summary>
    public required string Slug { get; set; }

    /// <summary>A sentence on what stands in it.</summary>
    public string? Description { get; set; }

    /// <summary>The place among its siblings, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The key of the category above.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>The category above.</summary>
    public Category? Parent { get; init; }

    /// <summary>The categories below.</summary>
    public List<Category> Children { get; init; } = [];

    /// <summary>The key of the set of its translations.</summary>
    public Guid TranslationSetId { get; init; }

    /// <summary>The set of its translations.</summary>
    public TranslationSet TranslationSet { get; init; } = null!;

    /// <summary>Items in this category itself.</summary>
    public List<ContentItem> LinkedItems { get; init; } = [];

    /// <summary>Items in this category and in those below it.</summary>
    public List<ContentItem> ContentItems { get; init; } = [];

    /// <summary>How many items it lists; null while it has never listed a published one.</summary>
    public ContentCategoryCount? Count { get; init; }
}
