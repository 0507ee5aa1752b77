using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Seo.Access;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>How links are checked.</summary>
[MutationType]
public static class SeoLinkRunMutations
{
    /// <summary>Looks at every link of what is published, in the background; while that runs, asking again gives the same check.</summary>
    [Authorize(SeoPermissions.Manage)]
    public static Task<SeoLinkRun> CheckSeoLinksAsync(StartSeoLinkRun start, CancellationToken cancellationToken) =>
        start.ExecuteAsync(cancellationToken);

    /// <summary>Stops a check after the address that it is at; what was looked at stays written down.</summary>
    /// <param name="id">The check.</param>
    [Error<SeoLinkRunNotFoundError>]
    [Authorize(SeoPermissions.Manage)]
    public static Task<MutationResult<SeoLinkRun>> CancelSeoLinkRunAsync(
        [ID<SeoLinkRun>] Guid id,
        JobRuns<SeoLinkRun> runs,
        CancellationToken cancellationToken
    ) => runs.CancelAsync<SeoLinkRunNotFoundError>(id, cancellationToken);
}
