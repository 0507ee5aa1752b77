using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Media;

/// <summary>What the schema shows of an asset in its role.</summary>
[ObjectType<ContentMedia>]
public static class ContentMediaType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentMedia> type)
    {
        type.Description("A media asset in its role in an item.");
        type.Field(use => use.Role);
        type.Field(use => use.Position);
        type.Field("alternativeText", use => use.AlternativeText ?? use.Asset.AlternativeText)
            .Nullable()
            .Description("The text for those who do not see the picture; the asset's own when the item gives none.");
        type.Field("caption", use => use.Caption ?? use.Asset.Caption)
            .Nullable()
            .Description("The line below the picture; the asset's own when the item gives none.");
        type.Field(use => use.Asset);
    }
}
