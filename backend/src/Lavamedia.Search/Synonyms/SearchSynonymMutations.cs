using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;
using Lavamedia.Search.Access;

namespace Lavamedia.Search.Synonyms;

/// <summary>How words that mean the same are kept.</summary>
[MutationType]
public static class SearchSynonymMutations
{
    /// <summary>Adds or changes words that mean the same. Readers find by them at once.</summary>
    [Error<SearchSynonymGroupNotFoundError>]
    [Error<SearchSynonymGroupConflictError>]
    [Error<ValidationError>]
    [Authorize(SearchPermissions.Manage)]
    public static Task<MutationResult<SearchSynonymGroup>> SaveSearchSynonymGroupAsync(
        SaveSearchSynonymGroupInput input,
        SaveSearchSynonymGroup command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Removes a group.</summary>
    /// <param name="id">The group.</param>
    [Error<SearchSynonymGroupNotFoundError>]
    [Authorize(SearchPermissions.Manage)]
    public static Task<MutationResult<DeletedSearchSynonymGroup>> DeleteSearchSynonymGroupAsync(
        [ID<SearchSynonymGroup>] Guid id,
        DeleteSearchSynonymGroup command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
