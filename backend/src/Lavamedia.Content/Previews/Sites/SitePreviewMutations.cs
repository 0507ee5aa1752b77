using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>How the site is seen as it will be.</summary>
[MutationType]
public static class SitePreviewMutations
{
    /// <summary>Makes an address at which the site is seen as readers will see it at an instant, for two hours.</summary>
    /// <param name="at">What a clock in Paris shows at that instant.</param>
    /// <param name="path">The page of the site that is seen first; the front page when absent.</param>
    [Error<ValidationError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.ReadDrafts)]
    public static Task<MutationResult<SitePreviewLink>> CreateSitePreviewAsync(
        [GraphQLType("LocalDateTime")] DateTime at,
        string? path,
        CreateSitePreview command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(at, path, cancellationToken);
}
