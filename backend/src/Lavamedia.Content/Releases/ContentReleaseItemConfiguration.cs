using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Releases;

internal sealed class ContentReleaseItemConfiguration
    : IEntityTypeConfiguration<ContentReleaseItem>,
        IVisibilityRule<ContentReleaseItem>
{
    public Expression<Func<ContentReleaseItem, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentReleaseItem>(item => item.Content);

    public void Configure(EntityTypeBuilder<ContentReleaseItem> builder)
    {
        builder.ToTable("content_release_items");
        builder.Property(item => item.AddedById).HasColumnName("added_by");
        builder.HasOne(item => item.Release).WithMany(release => release.Items).HasForeignKey(item => item.ReleaseId);
        builder
            .HasOne(item => item.Content)
            .WithMany(content => content.ReleaseItems)
            .HasForeignKey(item => item.ContentId);
        builder
            .HasOne(item => item.Version)
            .WithMany()
            .HasForeignKey(item => item.VersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.AddedBy)
            .WithMany()
            .HasForeignKey(item => item.AddedById)
            .OnDelete(DeleteBehavior.Restrict);

        // Nothing goes out twice with one release.
        builder.HasIndex(item => new { item.ReleaseId, item.ContentId }).IsUnique();
        builder.IsAudited(item => new
        {
            item.ReleaseId,
            item.ContentId,
            item.Act,
            item.VersionId,
        });
        builder.HasVisibility(this);
    }
}
