using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>What the schema shows of the address of a preview of the site.</summary>
[ObjectType<SitePreviewLink>]
public static class SitePreviewLinkType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SitePreviewLink> type)
    {
        type.Description("Where a preview of the site begins.");
        type.Field(link => link.Url).Description("The address on the portal. Whoever has it needs no account.");
        type.Field(link => link.ExpiresAt).Description("When it ends.");
    }
}
