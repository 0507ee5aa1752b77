using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>Takes the word of the owner of an address. Saying it twice is no mistake.</summary>
internal sealed class ConfirmSubscriber(LavamediaDbContext database)
{
    /// <summary>Whether the link was one of ours, and still counts.</summary>
    public async Task<bool> ExecuteAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Emails.HashOf(token);
        return await database
                .Set<NewsletterSubscriber>()
                .IgnoreQueryFilters()
                // The database's time.
                .Where(known => known.TokenHash == hash && known.TokenExpiresAt > DateTimeOffset.UtcNow)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(known => known.Status, NewsletterStatus.Confirmed)
                            .SetProperty(
                                known => known.ConfirmedAt,
                                known => known.ConfirmedAt ?? (DateTimeOffset?)DateTimeOffset.UtcNow
                            ),
                    cancellationToken
                ) > 0;
    }
}
