using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;

namespace Lavamedia.Content.Localization;

/// <summary>Binds items, or categories, that say the same in different languages.</summary>
public sealed class TranslationSet
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The items of the set, one for each locale.</summary>
    public List<ContentItem> Items { get; init; } = [];

    /// <summary>The categories of the set, one for each locale.</summary>
    public List<Category> Categories { get; init; } = [];

    /// <summary>The series of the set, one for each locale.</summary>
    public List<Series.Series> Series { get; init; } = [];
}
