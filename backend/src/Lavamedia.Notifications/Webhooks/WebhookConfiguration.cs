using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Notifications.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>, IVisibilityRule<Webhook>
{
    public Expression<Func<Webhook, Perspective, bool>> Visibility =>
        (webhook, context) => context.ViewerCan(IdentityPermissions.ReadOperations);

    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("webhooks");
        builder.Property(webhook => webhook.Name).HasMaxLength(200);
        builder.Property(webhook => webhook.TargetUrl).HasMaxLength(2000);
        builder.HasVisibility(this);
    }
}
