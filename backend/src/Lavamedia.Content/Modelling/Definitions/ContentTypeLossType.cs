using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>What the schema shows of a loss.</summary>
[ObjectType<ContentTypeLoss>]
public static class ContentTypeLossType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentTypeLoss> type)
    {
        type.Description("Something that items say and would no longer say.");
        type.Field(loss => loss.Field).Description("The field, within a group as `group.field`.");
        type.Field(loss => loss.Reason).Description("What is done to it.");
        type.Field(loss => loss.ItemCount).Description("How many items say something there in their newest version.");
    }
}
