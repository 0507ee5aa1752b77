using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;
using Lavamedia.Search.Access;

namespace Lavamedia.Search.Pins;

/// <summary>How items are pinned.</summary>
[MutationType]
public static class SearchPinMutations
{
    /// <summary>Says what stands first for a question, in this order. Readers see it at once.</summary>
    [Error<ValidationError>]
    [Authorize(SearchPermissions.Manage)]
    public static Task<MutationResult<PinnedSearch>> SetSearchPinsAsync(
        SetSearchPinsInput input,
        SetSearchPins command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
