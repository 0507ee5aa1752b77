using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.FrontPages;

/// <summary>How front pages are composed.</summary>
[MutationType]
public static class FrontPageMutations
{
    /// <summary>Composes the front page of a language anew; readers see it at once.</summary>
    [Error<FrontPageConflictError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageFrontPages)]
    public static Task<MutationResult<ComposedFrontPage>> SaveFrontPageAsync(
        SaveFrontPageInput input,
        SaveFrontPage command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
