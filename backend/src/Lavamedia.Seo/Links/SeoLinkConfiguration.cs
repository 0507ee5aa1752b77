using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Links;

internal sealed class SeoLinkConfiguration : IEntityTypeConfiguration<SeoLink>, IVisibilityRule<SeoLink>
{
    public Expression<Func<SeoLink, Perspective, bool>> Visibility =>
        (link, context) => context.ViewerCan(ContentPermissions.ReadDrafts) && link.Content != null;

    public void Configure(EntityTypeBuilder<SeoLink> builder)
    {
        builder.ToTable("seo_links");
        builder.Property(link => link.Address).HasMaxLength(SeoLink.MaximumAddressLength);
        builder.Property(link => link.AddressKey).HasMaxLength(LinkTarget.KeyLength);
        builder.Property(link => link.Text).HasMaxLength(SeoLink.MaximumTextLength);
        builder.Property(link => link.MovedTo).HasMaxLength(SeoLink.MaximumAddressLength);
        builder.HasOne(link => link.Content).WithMany().HasForeignKey(link => link.ContentId);
        builder
            .HasOne(link => link.Target)
            .WithMany()
            .HasForeignKey(link => link.TargetId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(link => new { link.ContentId, link.AddressKey }).IsUnique();
        builder.HasIndex(link => link.AddressKey);
        builder.HasIndex(link => link.ContentId).HasFilter("is_video").HasDatabaseName("ix_seo_links_videos");
        builder.HasIndex(link => link.TargetId).HasFilter("target_id IS NOT NULL");
        builder.HasIndex(link => new
        {
            link.Status,
            link.FailingSince,
            link.Id,
        });
        builder.HasVisibility(this);
    }
}
