using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>What the schema shows of the things of one kind that an import came to.</summary>
[ObjectType<ImportGroupFigures>]
public static class ImportGroupFiguresType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ImportGroupFigures> type)
    {
        type.Description("What became of the things of one kind.");
        type.Field(group => group.Kind).Description("What they are, such as `posts`.");
        type.Field(group => group.Total).Description("How many the source has.");
        type.Field(group => group.Created).Description("How many were added, or would be.");
        type.Field(group => group.Updated).Description("How many were changed, because the source changed.");
        type.Field(group => group.Unchanged).Description("How many were here as the source has them.");
        type.Field(group => group.Skipped).Description("How many were left out by rule.");
        type.Field(group => group.Failed).Description("How many could not be taken.");
        type.Field(group => group.RemarkCount)
            .Description("For how many pieces there is no place here, or not quite the same.");
    }
}
