using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>How tags are found.</summary>
[QueryType]
public static class TagQueries
{
    private static readonly EntityQuery<Tag, (string Locale, string Slug)> BySlug = new(
        (tags, asked) => tags.Where(tag => tag.Locale == asked.Locale && tag.Slug == asked.Slug)
    );

    /// <summary>The tags of all locales. Readers find those that something published carries.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Tag> GetTags() => EntityQuery.All<Tag>();

    /// <summary>The tag of an address.</summary>
    /// <param name="slug">The part of the address that names the tag.</param>
    /// <param name="locale">The language.</param>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<Tag> GetTag(string slug, [GraphQLType("Locale")] string locale = ContentLocales.Default) =>
        BySlug.With((locale, slug));
}
