using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.SavedViews;

/// <summary>What the schema shows of a saved view.</summary>
[ObjectType<SavedView>]
public static class SavedViewType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SavedView> type)
    {
        type.Description("A list as somebody likes to see it: its filters, order and columns.");
        type.ImplementsNode();
        type.Field(view => view.Name).Sortable();
        type.Field(view => view.Query);
        type.Field(view => view.IsShared).Filterable();
        type.Field(view => view.Owner);
    }

    /// <summary>Whether the viewer may rename, share or remove it.</summary>
    [Cost(0)] // Decided in memory: nothing is waited for.
    public static bool GetViewerCanUpdate([Parent(nameof(SavedView.OwnerId))] SavedView view, IViewer viewer) =>
        view.OwnerId == viewer.UserId || viewer.Can(ContentPermissions.UpdateAny);
}
