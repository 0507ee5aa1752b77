using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Localization;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Previews;

internal sealed class PreviewLinkConfiguration : IEntityTypeConfiguration<PreviewLink>, IVisibilityRule<PreviewLink>
{
    public Expression<Func<PreviewLink, Perspective, bool>> Visibility =>
        (link, context) =>
            (context.HasDisclosures && context.Disclosed().Contains(link.Id))
            // The words of ContentPolicy.DecideOnDrafts, of the link's item.
            || context.ViewerCan(ContentPermissions.ReadDrafts)
            || (
                context.ViewerCan(ContentPermissions.UpdateOwn)
                && (
                    link.Content.CreatedById == context.ViewerId
                    || link.Content.Bylines.Any(byline => byline.AuthorId == context.ViewerId)
                )
            )
            || (
                context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                && link.Content.Categories.Any(category =>
                    context.ViewerAreas(ContentPermissions.ReadDrafts).Contains(category.Id)
                )
            );

    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("content_preview_links");
        builder.Property(link => link.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder.Property(link => link.CreatedById).HasColumnName("created_by");
        builder.HasOne(link => link.Content).WithMany().HasForeignKey(link => link.ContentId);
        builder.HasOne(link => link.Version).WithMany().HasForeignKey(link => link.VersionId);
        builder
            .HasOne(link => link.CreatedBy)
            .WithMany()
            .HasForeignKey(link => link.CreatedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => new { link.ContentId, link.CreatedAt });
        builder.HasIndex(link => link.ExpiresAt);
        builder.IsAudited(link => new
        {
            link.Kind,
            link.ContentId,
            link.VersionId,
            link.ExpiresAt,
            link.RevokedAt,
        });
        builder.HasVisibility(this);
    }
}
