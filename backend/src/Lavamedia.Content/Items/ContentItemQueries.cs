using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Items;

/// <summary>How content is found.</summary>
[QueryType]
public static class ContentItemQueries
{
    /// <summary>Content the viewer may see. Readers get what is published; `stage: DRAFT` gives entitled viewers everything.</summary>
    /// <param name="stage">What to show.</param>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ContentItem> GetContentItems(LavamediaDbContext database, Stage stage = Stage.Published)
    {
        database.Stage = stage;
        return database.Set<ContentItem>();
    }

    /// <summary>The item of an address, if the viewer may see it.</summary>
    /// <param name="slug">The part of the address that names the item.</param>
    /// <param name="locale">The language.</param>
    /// <param name="stage">What to show.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> GetContentItem(
        LavamediaDbContext database,
        string slug,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        Stage stage = Stage.Published
    )
    {
        database.Stage = stage;
        return database.Set<ContentItem>().Where(item => item.Locale == locale && item.Slug == slug);
    }

    /// <summary>The item of an id, if the viewer may see it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="stage">What to show.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> GetContentItemById(
        LavamediaDbContext database,
        [ID<ContentItem>] Guid id,
        Stage stage = Stage.Published
    )
    {
        database.Stage = stage;
        return database.Set<ContentItem>().Where(item => item.Id == id);
    }
}
