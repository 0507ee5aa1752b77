using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The direction of a sort.</summary>
[GraphQLName("SortEnumType")]
public enum SortDirection
{
    /// <summary>Smallest first; in PostgreSQL nulls last.</summary>
    [GraphQLName("ASC")]
    Ascending,

    /// <summary>Largest first.</summary>
    [GraphQLName("DESC")]
    Descending,
}
