using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>Forgets addresses whose owners have not answered for a week.</summary>
internal sealed class PrunePendingSubscribersHandler(LavamediaDbContext database) : IJobHandler<PrunePendingSubscribers>
{
    public Task RunAsync(PrunePendingSubscribers job, JobExecution execution, CancellationToken cancellationToken) =>
        database
            .Set<NewsletterSubscriber>()
            .IgnoreQueryFilters()
            // The database's time.
            .Where(known =>
                known.Status == NewsletterStatus.Pending
                && known.CreatedAt < DateTimeOffset.UtcNow.AddDays(-7)
                && (known.TokenExpiresAt == null || known.TokenExpiresAt < DateTimeOffset.UtcNow)
            )
            .ExecuteDeleteAsync(cancellationToken);
}
