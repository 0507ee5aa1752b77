using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Presence;

internal sealed class ContentPresenceConfiguration
    : IEntityTypeConfiguration<ContentPresence>,
        IVisibilityRule<ContentPresence>
{
    public const int MaximumTabLength = 100;

    public Expression<Func<ContentPresence, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentPresence>(presence => presence.Content);

    public void Configure(EntityTypeBuilder<ContentPresence> builder)
    {
        builder.ToTable("content_presences");
        builder.Property(presence => presence.Tab).HasMaxLength(MaximumTabLength);
        builder.HasOne(presence => presence.Content).WithMany().HasForeignKey(presence => presence.ContentId);
        builder.HasOne(presence => presence.User).WithMany().HasForeignKey(presence => presence.UserId);
        builder
            .HasOne(presence => presence.TakenOverBy)
            .WithMany()
            .HasForeignKey(presence => presence.TakenOverById)
            .OnDelete(DeleteBehavior.SetNull);
        builder
            .HasIndex(presence => new
            {
                presence.ContentId,
                presence.UserId,
                presence.Tab,
            })
            .IsUnique();
        builder.HasIndex(presence => presence.ExpiresAt);
        builder.HasVisibility(this);
    }
}
