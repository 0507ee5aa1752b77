using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>Stops a check after the address that it is at. One that has ended stays as it is.</summary>
public sealed class CancelSeoLinkRun(LavamediaDbContext database)
{
    /// <summary>Stops a check.</summary>
    /// <returns>The check, or a SeoLinkRunNotFoundError.</returns>
    public async Task<MutationResult<SeoLinkRun>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        await database
            .Set<SeoLinkRun>()
            .Where(run => run.Id == id && run.Status == SeoLinkRunStatus.Running)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(run => run.Status, SeoLinkRunStatus.Cancelled)
                        // The database's time.
                        .SetProperty(run => run.FinishedAt, run => (DateTimeOffset?)DateTimeOffset.UtcNow),
                cancellationToken
            );
        return await database.Set<SeoLinkRun>().SingleOrDefaultAsync(run => run.Id == id, cancellationToken) is { } run
            ? run
            : MutationResult<SeoLinkRun>.Failure(new SeoLinkRunNotFoundError());
    }
}
