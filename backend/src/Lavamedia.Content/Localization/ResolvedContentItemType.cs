using Lavamedia.Content.Items;
using Lavamedia.Content.Reading;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Localization;

/// <summary>What the schema shows of an item that was found in one of several languages.</summary>
[ObjectType<ResolvedContentItem>]
public static class ResolvedContentItemType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ResolvedContentItem> type)
    {
        type.Description("An item in the language that was asked for, or in the first of others that it has.");
        type.Field(found => found.RequestedLocale)
            .Type("Locale")
            .Nullable(false)
            .Description("The language that was asked for.");
        type.Field(found => found.ResolvedLocale)
            .Type("Locale")
            .Nullable(false)
            .Description("The language that the item is in.");
    }

    /// <summary>Whether the item is in another language than the one that was asked for.</summary>
    [Cost(0)]
    public static bool GetIsFallback([Parent] ResolvedContentItem found) =>
        found.ResolvedLocale != found.RequestedLocale;

    /// <summary>The item.</summary>
    [Cost(1)]
    public static ContentItem? GetContentItem([Parent] ResolvedContentItem found) => ItemsByKey.Of(found.ItemId);
}
