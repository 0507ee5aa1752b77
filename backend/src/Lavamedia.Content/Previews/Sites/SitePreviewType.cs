using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>What the schema shows of a preview of the site.</summary>
[ObjectType<SitePreview>]
public static class SitePreviewType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SitePreview> type)
    {
        type.Field(preview => preview.TimeZone);
        type.Field(preview => preview.ExpiresAt);
        type.Field(preview => preview.ChangeCount);
    }

    /// <summary>What the clock shows at that instant.</summary>
    [Cost(0)]
    [GraphQLType("LocalDateTime")]
    public static DateTime GetAt([Parent] SitePreview preview) => preview.At;

    /// <summary>What is set for a time until then, in its order; the first hundred of it.</summary>
    [Cost(1)]
    [ListSize(100)]
    public static IReadOnlyList<SitePreviewChange> GetChanges([Parent] SitePreview preview) => preview.Changes;
}
