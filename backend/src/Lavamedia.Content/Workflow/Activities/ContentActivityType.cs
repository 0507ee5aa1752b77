using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>What the schema shows of something that was done.</summary>
[ObjectType<ContentActivity>]
public static class ContentActivityType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentActivity> type)
    {
        type.ImplementsNode();
        type.Field(activity => activity.Kind).Filterable();
        type.Field(activity => activity.Act).Filterable();
        type.Field(activity => activity.VersionNumber);
        type.Field(activity => activity.FromState);
        type.Field(activity => activity.ToState);
        type.Field(activity => activity.Note);
        type.Field(activity => activity.OccurredAt).Filterable().Sortable();
        type.Field(activity => activity.Actor);
        type.Field(activity => activity.Subject);
        type.Field(activity => activity.Thread);
        type.Field("contentItem", activity => activity.Content).Nullable(false).Description("The item.");
    }
}
