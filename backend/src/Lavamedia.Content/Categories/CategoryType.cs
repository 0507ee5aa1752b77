using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Categories;

/// <summary>What the schema shows of a category.</summary>
[ObjectType<Category>]
public static class CategoryType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Category> type)
    {
        type.ImplementsNode();
        type.Field(category => category.Locale).Type("Locale").Filterable().Sortable();
        type.Field(category => category.Name).Filterable().Sortable();
        type.Field(category => category.Slug).Filterable().Sortable();
        type.Field("path", ContentPath.OfCategory)
            .Nullable(false)
            .Description("The path of the category on the portal.");
        type.Field(category => category.Description);
        type.Field(category => category.Position).Sortable();
        type.Field(category => category.Parent).Filterable();
        type.Field(category => category.Children).DefaultOrder("Position, Name, Id").AssumedSize(10);
        type.Field(
                "translations",
                category => category.TranslationSet.Categories.Where(other => other.Id != category.Id)
            )
            .Description("The same category in the other locales.")
            .DefaultOrder("Locale, Id")
            .AssumedSize(2);
        type.Field(category => category.ContentItems).Filterable().UsePaging().UseFiltering().UseSorting();
        type.Field("contentItemCount", category => category.Count == null ? 0 : category.Count.PublishedItems)
            .Filterable()
            .Sortable()
            .Description("How many published items the category and those below it have.");
    }

    /// <summary>What the viewer may do with the category.</summary>
    public static IReadOnlyList<CategoryAct> GetViewerCan(
        [Parent(nameof(Category.Id))] Category category,
        IViewer viewer
    ) => [.. Enum.GetValues<CategoryAct>().Where(act => ContentPolicy.Decide(act, viewer, category.Id).IsAllowed)];
}
