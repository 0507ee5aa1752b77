using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>What the schema shows of something that is set for a time.</summary>
[ObjectType<SitePreviewChange>]
public static class SitePreviewChangeType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SitePreviewChange> type)
    {
        type.Field(change => change.RunAt);
        type.Field(change => change.Name);
        type.Field(change => change.Act);
        type.Field(change => change.FailureCode);
    }
}
