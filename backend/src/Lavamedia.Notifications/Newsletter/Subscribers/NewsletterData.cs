using Lavamedia.Identity.Users;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>The subscription of somebody who has an account under the same address. Readers have none: they leave by a link.</summary>
internal sealed class NewsletterData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "newsletter";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await Of(userId)
            .Select(subscriber => new
            {
                subscriber.Email,
                subscriber.Locale,
                subscriber.Status,
                subscriber.CreatedAt,
                subscriber.ConfirmedAt,
            })
            .ToListAsync(cancellationToken);

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        await Of(userId).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<NewsletterSubscriber> Of(Guid userId) =>
        database
            .Set<NewsletterSubscriber>()
            .IgnoreQueryFilters()
            .Where(subscriber =>
                database
                    .Set<User>()
                    .IgnoreQueryFilters()
                    .Any(user => user.Id == userId && user.Email.ToLower() == subscriber.EmailKey)
            );
}
