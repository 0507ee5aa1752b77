using System.Buffers.Text;
using System.Security.Cryptography;
using Lavamedia.Notifications.Newsletter.Mail;
using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribing;

/// <summary>
/// Makes the link and sends the mail. An address gets at most one such mail in ten minutes, whoever enters it how often; who has the
/// newsletter already is told so, once a day.
/// </summary>
internal sealed class InviteSubscriberHandler(LavamediaDbContext database, NewsletterMailText texts, IMailSender sender)
    : IJobHandler<InviteSubscriber>
{
    private static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(2);
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenReminders = TimeSpan.FromDays(1);

    public async Task RunAsync(InviteSubscriber job, JobExecution execution, CancellationToken cancellationToken)
    {
        var key = Emails.KeyOf(job.Email);
        // One address after the other: two requests at once make one subscription.
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtext('newsletter:' || {key}))",
            cancellationToken
        );
        var now = await database.NowAsync(cancellationToken);
        var subscriber = await database
            .Set<NewsletterSubscriber>()
            .IgnoreQueryFilters()
            .AsTracking()
            .SingleOrDefaultAsync(known => known.EmailKey == key, cancellationToken);
        if (subscriber is null)
        {
            subscriber = new NewsletterSubscriber
            {
                Email = job.Email,
                EmailKey = key,
                Locale = job.Locale,
                RemovalKey = NewKey(),
            };
            database.Add(subscriber);
        }

        var isKnown = subscriber.Status == NewsletterStatus.Confirmed;
        // An attempt that crashed may have written the time and sent nothing.
        if (execution.Attempt == 1 && subscriber.MailedAt + (isKnown ? BetweenReminders : BetweenMails) > now)
        {
            return;
        }

        var token = NewKey();
        subscriber.MailedAt = now;
        if (!isKnown)
        {
            subscriber.Locale = job.Locale;
            subscriber.TokenHash = Emails.HashOf(token);
            subscriber.TokenExpiresAt = now + LifeOfLink;
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await sender.SendAsync(
            isKnown ? texts.AlreadySubscribed(subscriber) : texts.Confirmation(subscriber, token),
            cancellationToken
        );
    }

    private static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
