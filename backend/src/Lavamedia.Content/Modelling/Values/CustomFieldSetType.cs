using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>What the schema shows of fields that belong together.</summary>
[ObjectType<CustomFieldSet>]
public static class CustomFieldSetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CustomFieldSet> type)
    {
        type.Description("Fields that belong together.");
        type.Field(group => group.Fields).AssumedSize(3).Description("Those of them that say something.");
    }
}
