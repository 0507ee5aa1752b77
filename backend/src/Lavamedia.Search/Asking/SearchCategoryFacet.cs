using Lavamedia.Content.Categories;

namespace Lavamedia.Search.Asking;

/// <summary>How many of the things that were found stand in a category or below it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Count">How many.</param>
public sealed record SearchCategoryFacet(Category Category, int Count);
