using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Bulk;

/// <summary>What the schema shows of what came of an act on many items.</summary>
[ObjectType<BulkResult>]
public static class BulkResultType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<BulkResult> type)
    {
        type.Description("What came of an act on many items.");
        type.Field(result => result.Items)
            .AssumedSize(ActOnContentItemsInput.MaximumItems)
            .Description("What came of each, in the order of the request.");
    }
}
