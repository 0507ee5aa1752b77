using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>What the schema shows of an item that was withdrawn for good.</summary>
[ObjectType<KilledContentItem>]
public static class KilledContentItemType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<KilledContentItem> type)
    {
        type.Field(killed => killed.Locale).Type("Locale").Description("The language.");
        type.Field(killed => killed.Slug).Description("The part of the address that named the item.");
        type.Field(killed => killed.KilledAt).Description("When it was withdrawn.");
    }
}
