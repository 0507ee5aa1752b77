using Lavamedia.Identity.Users;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Notifications.Newsletter.Subscribing;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>The subscription of somebody who has an account under the same address. Readers have none: they leave by a link.</summary>
internal sealed class NewsletterData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "newsletter";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await (await OfAsync(userId, cancellationToken))
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
        await (await OfAsync(userId, cancellationToken)).ExecuteDeleteAsync(cancellationToken);

    private async Task<IQueryable<NewsletterSubscriber>> OfAsync(Guid userId, CancellationToken cancellationToken)
    {
        var email = await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => user.Id == userId)
            .Select(user => user.Email)
            .SingleAsync(cancellationToken);
        var key = Emails.KeyOf(email);
        return database
            .Set<NewsletterSubscriber>()
            .IgnoreQueryFilters()
            .Where(subscriber => subscriber.EmailKey == key);
    }
}
