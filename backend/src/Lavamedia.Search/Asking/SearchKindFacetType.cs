using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of how many things of a kind were found.</summary>
[ObjectType<SearchKindFacet>]
public static class SearchKindFacetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchKindFacet> type)
    {
        type.Field(facet => facet.Kind).Description("The kind.");
        type.Field(facet => facet.Count).Description("How many things were found with it.");
    }
}
