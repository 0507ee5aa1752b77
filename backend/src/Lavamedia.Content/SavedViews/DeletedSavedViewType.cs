using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.SavedViews;

/// <summary>What the schema shows of a deleted view.</summary>
[ObjectType<DeletedSavedView>]
public static class DeletedSavedViewType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedSavedView> type) =>
        type.Field(view => view.Id).ID<SavedView>().Description("The id that it had.");
}
