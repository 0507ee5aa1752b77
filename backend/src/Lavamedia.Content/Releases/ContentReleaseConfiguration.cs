using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Releases;

internal sealed class ContentReleaseConfiguration
    : IEntityTypeConfiguration<ContentRelease>,
        IVisibilityRule<ContentRelease>
{
    public Expression<Func<ContentRelease, Perspective, bool>> Visibility =>
        (release, context) =>
            context.AsksForDrafts
            && (
                context.ViewerCan(ContentPermissions.ReadDrafts)
                || context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
            );

    public void Configure(EntityTypeBuilder<ContentRelease> builder)
    {
        builder.ToTable("content_releases");
        builder.Ignore(release => release.IsClosed);
        builder.Property(release => release.Name).HasMaxLength(ContentRelease.MaximumNameLength);
        builder.Property(release => release.Description).HasMaxLength(ContentRelease.MaximumDescriptionLength);
        builder.Property(release => release.TimeZone).HasMaxLength(64);
        builder.Property(release => release.CreatedById).HasColumnName("created_by");
        builder.Property(release => release.ReleasedById).HasColumnName("released_by");
        builder
            .HasOne(release => release.CreatedBy)
            .WithMany()
            .HasForeignKey(release => release.CreatedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(release => release.ReleasedBy)
            .WithMany()
            .HasForeignKey(release => release.ReleasedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(release => new { release.Status, release.RunAt });
        builder.HasIndex(release => new { release.CreatedAt, release.Id }).IsDescending();
        builder.IsAudited(release => new
        {
            release.Name,
            release.Description,
            release.Status,
            release.RunAt,
        });
        // It is the newsroom's: whoever sees drafts somewhere sees that there is a release, and of its items those whose drafts he sees.
        builder.HasVisibility(this);
    }
}
