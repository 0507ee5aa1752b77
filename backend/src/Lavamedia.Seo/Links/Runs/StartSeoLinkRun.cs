using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>Has all links checked; while one check runs, asking again gives that one.</summary>
public sealed class StartSeoLinkRun(LavamediaDbContext database, IViewer viewer, IJobQueue jobs)
{
    /// <summary>Starts a check.</summary>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <param name="asksOthers">Whether other sites are asked, or only what is published is read.</param>
    public async Task<MutationResult<SeoLinkRun>> ExecuteAsync(
        CancellationToken cancellationToken,
        bool asksOthers = true
    )
    {
        if (await RunningAsync(cancellationToken) is { } running)
        {
            return running;
        }

        var run = new SeoLinkRun
        {
            Total = await database
                .Set<ContentItem>()
                .CountAsync(item => item.Status == ContentStatus.Published, cancellationToken),
            AsksOthers = asksOthers,
            RequestedById = viewer.UserId,
        };
        database.Add(run);
        jobs.Add(new CheckSeoLinks(run.Id));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { ConstraintName: SeoLinkRunConfiguration.RunningIndex }
            )
        {
            // Somebody else asked at the same moment.
            database.ChangeTracker.Clear();
            return (await RunningAsync(cancellationToken))!;
        }

        return run;
    }

    private Task<SeoLinkRun?> RunningAsync(CancellationToken cancellationToken) =>
        database
            .Set<SeoLinkRun>()
            // A check that starts by itself is nobody's, and nobody sees checks.
            .IgnoreQueryFilters()
            .SingleOrDefaultAsync(run => run.Status == SeoLinkRunStatus.Running, cancellationToken);
}
