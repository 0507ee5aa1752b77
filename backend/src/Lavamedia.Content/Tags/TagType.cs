using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Tags;

/// <summary>What the schema shows of a tag.</summary>
[ObjectType<Tag>]
public static class TagType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Tag> type)
    {
        type.ImplementsNode();
        type.Field(tag => tag.Locale).Type("Locale").Filterable().Sortable();
        type.Field(tag => tag.Name).Filterable().Sortable();
        type.Field(tag => tag.Slug).Filterable().Sortable();
        type.Field("path", ContentPath.OfTag).Nullable(false).Description("The path of the tag on the portal.");
        type.Field(tag => tag.Description);
        type.Field(tag => tag.ContentItems).Filterable().UsePaging().UseFiltering().UseSorting();
        type.Field("contentItemCount", tag => tag.ContentItems.Count(item => item.Status == ContentStatus.Published))
            .Filterable()
            .Sortable()
            .Description("How many published items carry the tag.");
    }

    /// <summary>What the viewer may do with the tag.</summary>
    [Cost(0)] // Decided in memory: nothing is waited for.
    public static IReadOnlyList<TagAct> GetViewerCan([Parent(nameof(Tag.Id))] Tag tag, IViewer viewer) =>
        viewer.Can(ContentPermissions.ManageTags) ? Enum.GetValues<TagAct>() : [];
}
