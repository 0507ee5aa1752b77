using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Bulk;

/// <summary>What the schema shows of what came of an act on one item.</summary>
[ObjectType<BulkItemResult>]
public static class BulkItemResultType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<BulkItemResult> type)
    {
        type.Description("What came of an act on one of many items.");
        type.Field(result => result.ContentId).ID<ContentItem>().Description("The item.");
    }

    /// <summary>Whether the act was done.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static bool GetIsDone([Parent] BulkItemResult result) => result.Errors.Count == 0;

    /// <summary>The codes of the errors for which it was refused.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static IReadOnlyList<string> GetCodes([Parent] BulkItemResult result) =>
        [.. result.Errors.Select(error => error.Code).Distinct()];

    /// <summary>Why it was refused, for developers; a screen says it in its own words by the codes.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static IReadOnlyList<string> GetMessages([Parent] BulkItemResult result) =>
        [.. result.Errors.Select(error => error.Message)];
}
