using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Pins;

/// <summary>What the schema shows of an item that stands first.</summary>
[ObjectType<SearchPin>]
public static class SearchPinType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchPin> type)
    {
        type.ImplementsNode();
        type.Field(pin => pin.Locale).Type("Locale").Filterable();
        type.Field(pin => pin.Query).Filterable().Sortable();
        type.Field(pin => pin.Position).Sortable();
        type.Field(pin => pin.Content);
    }
}
