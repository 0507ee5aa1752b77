using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of how many things of an author were found.</summary>
[ObjectType<SearchAuthorFacet>]
public static class SearchAuthorFacetType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchAuthorFacet> type)
    {
        type.Field(facet => facet.Author).Description("The author.");
        type.Field(facet => facet.Count).Description("How many things were found with it.");
    }
}
