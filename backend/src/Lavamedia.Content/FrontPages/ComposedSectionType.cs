using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling.Typed;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.FrontPages;

/// <summary>What the schema shows of a section of a front page. What stands in it is read by the engine, under the filters of its own.</summary>
[ObjectType<ComposedSection>]
public static class ComposedSectionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ComposedSection> type)
    {
        type.Name("FrontPageSection");
        type.Description("A section of a front page with what it shows at this moment.");
        type.Field("title", section => section.Plan.Title)
            .Description("What readers call it; null takes the name of its source.");
        type.Field("layout", section => section.Plan.Layout).Description("How it is set.");
        type.Field("source", section => section.Plan.Source).Description("What fills it behind what was pinned.");
        type.Field("count", section => section.Plan.Count).Description("How many articles it shows at most.");
    }

    /// <summary>The category that fills it.</summary>
    [Cost(1)]
    public static Category? GetCategory([Parent] ComposedSection section) =>
        section.Plan.CategoryId is { } id
            ? new Category
            {
                Id = id,
                Locale = string.Empty,
                Name = string.Empty,
                Slug = string.Empty,
            }
            : null;

    /// <summary>The tag that fills it.</summary>
    [Cost(1)]
    public static Tag? GetTag([Parent] ComposedSection section) =>
        section.Plan.TagId is { } id
            ? new Tag
            {
                Id = id,
                Locale = string.Empty,
                Name = string.Empty,
                Slug = string.Empty,
            }
            : null;

    /// <summary>The series that fills it.</summary>
    [Cost(1)]
    public static Series.Series? GetSeries([Parent] ComposedSection section) =>
        section.Plan.SeriesId is { } id
            ? new Series.Series
            {
                Id = id,
                Locale = string.Empty,
                Title = string.Empty,
                Slug = string.Empty,
            }
            : null;

    /// <summary>What was pinned in it, as far as the viewer may see it.</summary>
    [ListSize(3)]
    public static async Task<IReadOnlyList<ContentItem>> GetPinnedAsync(
        [Parent] ComposedSection section,
        VisibleItems items,
        CancellationToken cancellationToken
    )
    {
        var found = await Task.WhenAll(section.Plan.PinnedIds.Select(id => items.LoadAsync(id, cancellationToken)));
        return [.. found.OfType<ContentItem>()];
    }

    /// <summary>The published articles that it shows, in their order.</summary>
    [Cost(1)]
    [ListSize(8)]
    public static IReadOnlyList<ContentItem> GetArticles([Parent] ComposedSection section) =>
        [
            .. section.ArticleIds.Select(id => new ContentItem
            {
                Id = id,
                Locale = string.Empty,
                Slug = string.Empty,
                Title = string.Empty,
            }),
        ];
}
