using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Categories;

/// <summary>How categories are found.</summary>
[QueryType]
public static class CategoryQueries
{
    /// <summary>The categories of all locales.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Category> GetCategories(LavamediaDbContext database) => database.Set<Category>();

    /// <summary>The category of an address.</summary>
    /// <param name="slug">The part of the address that names the category.</param>
    /// <param name="locale">The language.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Category> GetCategory(
        LavamediaDbContext database,
        string slug,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) => database.Set<Category>().Where(category => category.Locale == locale && category.Slug == slug);
}
