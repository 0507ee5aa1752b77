using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Notes the end of an embargo. Acts do not wait for it: they ask the clock.</summary>
internal sealed class LapseEmbargoHandler(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    LockContentItem take
) : IJobHandler<LapseEmbargo>
{
    public Task RunAsync(LapseEmbargo job, JobExecution execution, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async now =>
            {
                // Taking the item ends what is over; an embargo that was given another end meanwhile has a job of its own.
                await take.TakeForClockAsync(job.ContentId, now, cancellationToken);
                outbox.Add(new ContentItemMoved(job.ContentId));
                await execution.CompleteWithinAsync(database, cancellationToken);
                await database.SaveChangesAsync(cancellationToken);
                return (MutationResult<Guid>)job.ContentId;
            },
            onSlugTaken: () => throw new DbUpdateException("The end of an embargo changes no slug."),
            cancellationToken
        );
}
