using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Versions;

internal sealed class ContentVersionConfiguration
    : IEntityTypeConfiguration<ContentVersion>,
        IVisibilityRule<ContentVersion>
{
    public Expression<Func<ContentVersion, Perspective, bool>> Visibility =>
        // The words of ContentPolicy.DecideOnDrafts, of the version's item; or the one version that a preview shows.
        (version, context) =>
            context.AsksForDrafts
            && (
                (context.HasDisclosures && context.Disclosed().Contains(version.Id))
                || context.ViewerCan(ContentPermissions.ReadDrafts)
                || (
                    context.ViewerCan(ContentPermissions.UpdateOwn)
                    && (
                        version.Content.CreatedById == context.ViewerId
                        || version.Content.Bylines.Any(byline => byline.AuthorId == context.ViewerId)
                    )
                )
                || (
                    context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                    && version.Content.Categories.Any(category =>
                        context.ViewerAreas(ContentPermissions.ReadDrafts).Contains(category.Id)
                    )
                )
            );

    public void Configure(EntityTypeBuilder<ContentVersion> builder)
    {
        builder.ToTable("content_versions");
        builder.HasContentText();
        builder.Property(version => version.Name).HasMaxLength(ContentVersion.MaximumNameLength);
        builder.Property(version => version.Fields).HasColumnType("jsonb");
        builder.Property(version => version.Seo).HasColumnType("jsonb");
        builder.Property(version => version.Diff).HasColumnType("jsonb");
        builder.Property(version => version.CreatedById).HasColumnName("created_by");

        builder
            .HasOne(version => version.Content)
            .WithMany(item => item.Versions)
            .HasForeignKey(version => version.ContentId);
        builder
            .HasOne(version => version.Author)
            .WithMany()
            .HasForeignKey(version => version.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(version => version.CreatedBy)
            .WithMany()
            .HasForeignKey(version => version.CreatedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(version => version.Hero)
            .WithMany()
            .HasForeignKey(version => version.HeroId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(version => version.Categories)
            .WithMany()
            .UsingEntity<ContentVersionCategory>(
                right =>
                    right
                        .HasOne<Category>()
                        .WithMany()
                        .HasForeignKey(link => link.CategoryId)
                        .OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne<ContentVersion>().WithMany().HasForeignKey(link => link.VersionId),
                join =>
                {
                    join.ToTable("content_version_categories");
                    join.HasKey(link => new { link.VersionId, link.CategoryId });
                }
            );

        builder
            .HasMany(version => version.Tags)
            .WithMany()
            .UsingEntity<ContentVersionTag>(
                right =>
                    right.HasOne<Tag>().WithMany().HasForeignKey(link => link.TagId).OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne<ContentVersion>().WithMany().HasForeignKey(link => link.VersionId),
                join =>
                {
                    join.ToTable("content_version_tags");
                    join.HasKey(link => new { link.VersionId, link.TagId });
                }
            );

        // A version without them is no snapshot: whoever makes a draft of it would lose who signed.
        builder.Navigation(version => version.Bylines).AutoInclude();

        // The columns of the board; most versions are past, so those in work are few.
        builder.HasIndex(version => new { version.WorkflowState, version.ContentId });

        // a number is given once; of two savers that read the same number the second fails.
        builder.HasIndex(version => new { version.ContentId, version.VersionNumber }).IsUnique();

        builder.HasVisibility(this);
    }
}
