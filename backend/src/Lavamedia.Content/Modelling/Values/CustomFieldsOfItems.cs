using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>Adds to items what they say in the fields of their types.</summary>
[ExtendObjectType<ContentItem>]
public static class CustomFieldsOfItems
{
    /// <summary>
    /// What the item says in the fields of the type that editors made, for programs that do not know the type; `fields` has a type of its
    /// own for each of them.
    /// </summary>
    [Cost(1)] // Read from the row in memory.
    [ListSize(8)]
    public static IReadOnlyList<CustomField> GetCustomFields(
        [Parent(nameof(ContentItem.ContentTypeId), nameof(ContentItem.Fields))] ContentItem item,
        ContentTypeCatalog catalog
    ) =>
        catalog.Current.Find(item.ContentTypeId) is { } type
        && item.Fields is { } keyed
        && keyed.TryGetProperty(type.Key, out var values)
            ? CustomFieldType.FieldsOf([.. type.Fields], values)
            : [];
}
