using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>What the schema shows of a line of the table of acts.</summary>
[ObjectType<ContentTransition>]
public static class ContentTransitionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentTransition> type)
    {
        type.Description("A line of the table of acts: what may be done where an item stands, and what it needs.");
        type.Field(line => line.Act).Description("The act.");
        type.Field(line => line.From).Description("What readers see of the item before the act.");
        type.Field(line => line.FromState).Description("Where its newest version stands before the act.");
        type.Field(line => line.To).Description("What readers see of the item after the act.");
        type.Field(line => line.ToState).Description("Where its newest version stands after the act.");
        type.Field(line => line.Permission)
            .Description("The code of the permission that allows it on every item, such as `content.publish`.");
        type.Field(line => line.OwnPermission)
            .Description("The code of the permission that allows it on items of one's own; null where none does.");
        type.Field(line => line.Checks).AssumedSize(6).Description("What is asked of the item before the act.");
        type.Field(line => line.NeedsEmbargo).Description("Whether the line holds only while there is an embargo.");
    }

    /// <summary>The position before the act in one word.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static ContentState GetFromPosition([Parent] ContentTransition line) =>
        new ContentPosition(line.From, line.FromState, WasPublished: true, IsEmbargoed: false).InOneWord;

    /// <summary>The position after the act in one word.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static ContentState GetToPosition([Parent] ContentTransition line) =>
        new ContentPosition(line.To, line.ToState, WasPublished: true, IsEmbargoed: false).InOneWord;
}
