using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of how many things were found in a category.</summary>
[ObjectType<SearchCategoryFacet>]
public static class SearchCategoryFacetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchCategoryFacet> type)
    {
        type.Field(facet => facet.Category).Description("The category.");
        type.Field(facet => facet.Count).Description("How many things were found with it.");
    }
}
