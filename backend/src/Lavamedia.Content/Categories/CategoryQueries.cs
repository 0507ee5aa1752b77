using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>How categories are found.</summary>
[QueryType]
public static class CategoryQueries
{
    private static readonly EntityQuery<Category, (string Locale, string Slug)> BySlug = new(
        (categories, asked) =>
            categories.Where(category => category.Locale == asked.Locale && category.Slug == asked.Slug)
    );

    /// <summary>The categories of all locales.</summary>
    [CacheControl(0, SharedMaxAge = 60)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Category> GetCategories() => EntityQuery.All<Category>();

    /// <summary>The category of an address.</summary>
    /// <param name="slug">The part of the address that names the category.</param>
    /// <param name="locale">The language.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Category> GetCategory(
        string slug,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) => BySlug.With((locale, slug));
}
