using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>What the schema shows of an act that was done.</summary>
[ObjectType<ContentActivity>]
public static class ContentActivityType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentActivity> type)
    {
        type.ImplementsNode();
        type.Field(activity => activity.Act);
        type.Field(activity => activity.VersionNumber);
        type.Field(activity => activity.FromState);
        type.Field(activity => activity.ToState);
        type.Field(activity => activity.Note);
        type.Field(activity => activity.OccurredAt);
        type.Field(activity => activity.Actor);
    }
}
