using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>What the schema shows of the use of an asset.</summary>
[ObjectType<MediaUse>]
public static class MediaUseType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<MediaUse> type)
    {
        type.Description("Something that uses an asset.");
        type.Field(use => use.Place).Description("Where it is used.");
        type.Field(use => use.ContentItemId).ID<ContentItem>().Description("The item that uses it; null for a series.");
        type.Field(use => use.SeriesId).ID<Series.Series>().Description("The series that uses it; null for an item.");
        type.Field(use => use.Title).Description("The title of the item or series.");
        type.Field(use => use.Locale).Description("Its language.");
    }
}
