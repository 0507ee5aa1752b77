using System.Linq.Expressions;
using Lavamedia.Notifications.Newsletter.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

internal sealed class NewsletterSubscriberConfiguration
    : IEntityTypeConfiguration<NewsletterSubscriber>,
        IVisibilityRule<NewsletterSubscriber>
{
    public Expression<Func<NewsletterSubscriber, Perspective, bool>> Visibility =>
        (subscriber, context) => context.ViewerCan(NewsletterPermissions.Manage);

    public void Configure(EntityTypeBuilder<NewsletterSubscriber> builder)
    {
        builder.ToTable("newsletter_subscribers");
        builder.Property(subscriber => subscriber.Email).HasMaxLength(NewsletterSubscriber.MaximumEmailLength);
        builder.Property(subscriber => subscriber.EmailKey).HasMaxLength(NewsletterSubscriber.MaximumEmailLength);
        builder.Property(subscriber => subscriber.Locale).HasMaxLength(20);
        builder.Property(subscriber => subscriber.RemovalKey).HasMaxLength(64);
        builder.Property(subscriber => subscriber.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(subscriber => subscriber.EmailKey).IsUnique();
        builder.HasIndex(subscriber => subscriber.RemovalKey).IsUnique();
        builder.HasIndex(subscriber => subscriber.TokenHash).IsUnique().HasFilter("token_hash IS NOT NULL");
        builder.HasIndex(subscriber => new { subscriber.CreatedAt, subscriber.Id }).IsDescending();
        builder.HasVisibility(this);
    }
}
