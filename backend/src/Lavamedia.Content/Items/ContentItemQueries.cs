using Lavamedia.Content.FullText;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Redirects;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Items;

/// <summary>How content is found.</summary>
[QueryType]
public static class ContentItemQueries
{
    private static readonly EntityQuery<ContentItem, (string Locale, string Slug)> BySlug = new(
        (items, asked) => items.Where(item => item.Locale == asked.Locale && item.Slug == asked.Slug)
    );

    // Asked only where no item has the slug: in one query with the other it would cost every reader a second index.
    private static readonly EntityQuery<ContentItem, (string Locale, string Slug)> ByFormerSlug = new(
        (items, asked) =>
            items.Where(item =>
                item.FormerSlugs.Any(former =>
                    former.Kind == FormerSlugKind.Item && former.Locale == asked.Locale && former.Slug == asked.Slug
                )
            )
    );

    private static readonly EntityQuery<ContentItem, Guid> ById = new(
        (items, id) => items.Where(item => item.Id == id)
    );

    /// <summary>Content the viewer may see. Readers get what is published; `stage: DRAFT` gives entitled viewers everything.</summary>
    /// <param name="search">Words that the item has, in title, standfirst or body: all of them, "phrases", -without.</param>
    /// <param name="stage">What to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static ValueTask<IQueryable<ContentItem>> GetContentItems(
        Perspective perspective,
        FindByWords byWords,
        CancellationToken cancellationToken,
        string? search = null,
        Stage stage = Stage.Published
    )
    {
        perspective.Stage = stage;
        return search?.Trim() is { Length: > 0 } words
            ? new(byWords.OfAsync(words, cancellationToken))
            : new(EntityQuery.All<ContentItem>());
    }

    /// <summary>The same by numbers of pages, for those who cannot follow cursors.</summary>
    /// <param name="search">Words that the item has, in title, standfirst or body: all of them, "phrases", -without.</param>
    /// <param name="stage">What to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UseOffsetPaging(MaximumPageSize = 100)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static ValueTask<IQueryable<ContentItem>> GetContentItemsPage(
        Perspective perspective,
        FindByWords byWords,
        CancellationToken cancellationToken,
        string? search = null,
        Stage stage = Stage.Published
    ) => GetContentItems(perspective, byWords, cancellationToken, search, stage);

    /// <summary>
    /// The item of an address, if the viewer may see it. A slug that it had before leads to it too: it has moved when its `slug` is
    /// another than was asked for.
    /// </summary>
    /// <param name="slug">The part of the address that names the item, or named it once.</param>
    /// <param name="locale">The language.</param>
    /// <param name="stage">What to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> GetContentItem(
        Perspective perspective,
        string slug,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        Stage stage = Stage.Published
    )
    {
        perspective.Stage = stage;
        return BySlug.With((locale, slug), ByFormerSlug.With((locale, slug)));
    }

    /// <summary>The item of an id, if the viewer may see it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="stage">What to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> GetContentItemById(
        Perspective perspective,
        [ID<ContentItem>] Guid id,
        Stage stage = Stage.Published
    )
    {
        perspective.Stage = stage;
        return ById.With(id);
    }
}
