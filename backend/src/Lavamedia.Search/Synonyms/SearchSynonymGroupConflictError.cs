using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Synonyms;

/// <summary>Somebody changed the group meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="Current">The group as it is now.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record SearchSynonymGroupConflictError(int ExpectedVersion, SearchSynonymGroup Current) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The group was changed meanwhile: it is at version {Current.Version}, not {ExpectedVersion}. Look at it again.";

    /// <inheritdoc />
    public string Code => "SEARCH_SYNONYM_GROUP_CONFLICT";
}
