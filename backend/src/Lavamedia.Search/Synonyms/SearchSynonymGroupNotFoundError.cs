using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Synonyms;

/// <summary>There are no such words that mean the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record SearchSynonymGroupNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such group of synonyms.";

    /// <inheritdoc />
    public string Code => "SEARCH_SYNONYM_GROUP_NOT_FOUND";
}
