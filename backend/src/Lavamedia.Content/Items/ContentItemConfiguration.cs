using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Items;

internal sealed class ContentItemConfiguration : IEntityTypeConfiguration<ContentItem>, IVisibilityRule<ContentItem>
{
    public const string SlugIndex = "ux_content_items_locale_slug";

    public Expression<Func<ContentItem, Perspective, bool>> Visibility =>
        (item, context) =>
            item.Status == ContentStatus.Published
            // The words of ContentPolicy.DecideOnDrafts.
            || (
                context.AsksForDrafts
                && (
                    context.ViewerCan(ContentPermissions.ReadDrafts)
                    || (
                        context.ViewerCan(ContentPermissions.UpdateOwn)
                        && (
                            item.CreatedById == context.ViewerId
                            || item.Bylines.Any(byline => byline.AuthorId == context.ViewerId)
                        )
                    )
                    || (
                        context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                        && item.Categories.Any(category =>
                            context.ViewerAreas(ContentPermissions.ReadDrafts).Contains(category.Id)
                        )
                    )
                )
            );

    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.ToTable("content_items");
        builder.Property(item => item.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder.HasContentText();
        builder.Property(item => item.Title).UseCollation(Collations.Reading);
        builder.Property(item => item.Fields).HasColumnType("jsonb");
        builder.Property(item => item.CreatedById).HasColumnName("created_by");
        builder.Property(item => item.UpdatedById).HasColumnName("updated_by");
        ConfigureRelations(builder);
        ConfigureCategories(builder);
        ConfigureTags(builder);

        builder.HasIndex(item => new { item.Locale, item.Slug }).IsUnique().HasDatabaseName(SlugIndex);
        builder.HasIndex(item => new { item.TranslationSetId, item.Locale }).IsUnique();
        builder
            .HasIndex(item => new
            {
                item.Locale,
                item.PublishedAt,
                item.Id,
            })
            .IsDescending(false, true, true)
            .HasFilter("status = 'PUBLISHED'");
        // Of a category's newest items, the first few are found by walking down this one.
        builder.HasIndex(item => new { item.PublishedAt, item.Id }).IsDescending().HasFilter("status = 'PUBLISHED'");
        builder.HasIndex(item => new { item.UpdatedAt, item.Id }).IsDescending();
        builder.HasIndex(item => new { item.Title, item.Id });
        // What is in work, newest first: few among many that are published.
        builder
            .HasIndex(item => new
            {
                item.Status,
                item.UpdatedAt,
                item.Id,
            })
            .IsDescending(false, true, true);
        // A column of the board.
        builder.HasIndex(item => new { item.LatestWorkflowState, item.UpdatedAt });
        builder.HasIndex(item => item.Title).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(item => item.Fields).HasMethod("gin").HasOperators("jsonb_path_ops");

        builder.IsAudited(item => new
        {
            item.Type,
            item.Locale,
            item.Title,
            item.Slug,
            item.Status,
            item.WorkflowState,
            item.LatestWorkflowState,
            item.EmbargoedUntil,
            item.LatestVersionNumber,
            item.AuthorId,
            item.PublishedAt,
        });
        builder.HasVisibility(this);
    }

    private static void ConfigureRelations(EntityTypeBuilder<ContentItem> builder)
    {
        builder
            .HasOne(item => item.TranslationSet)
            .WithMany(set => set.Items)
            .HasForeignKey(item => item.TranslationSetId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.TranslatedFrom)
            .WithMany()
            .HasForeignKey(item => item.TranslatedFromId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.Definition)
            .WithMany()
            .HasForeignKey(item => item.ContentTypeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.LatestVersion)
            .WithMany()
            .HasForeignKey(item => item.LatestVersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.Hero)
            .WithMany()
            .HasForeignKey(item => item.HeroId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.Author)
            .WithMany()
            .HasForeignKey(item => item.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.CreatedBy)
            .WithMany()
            .HasForeignKey(item => item.CreatedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(item => item.UpdatedBy)
            .WithMany()
            .HasForeignKey(item => item.UpdatedById)
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static void ConfigureTags(EntityTypeBuilder<ContentItem> builder) =>
        builder
            .HasMany(item => item.Tags)
            .WithMany(tag => tag.ContentItems)
            .UsingEntity<ContentTagLink>(
                right =>
                    right.HasOne<Tag>().WithMany().HasForeignKey(link => link.TagId).OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne<ContentItem>().WithMany().HasForeignKey(link => link.ContentId),
                join =>
                {
                    join.ToTable("content_tag_links");
                    join.HasKey(link => new { link.ContentId, link.TagId });
                    join.HasIndex(link => new { link.TagId, link.ContentId });
                }
            );

    private static void ConfigureCategories(EntityTypeBuilder<ContentItem> builder)
    {
        builder
            .HasMany(item => item.Categories)
            .WithMany(category => category.LinkedItems)
            .UsingEntity<ContentCategoryLink>(
                right =>
                    right
                        .HasOne<Category>()
                        .WithMany()
                        .HasForeignKey(link => link.CategoryId)
                        .OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne<ContentItem>().WithMany().HasForeignKey(link => link.ContentId),
                join =>
                {
                    join.ToTable("content_category_links");
                    join.HasKey(link => new { link.ContentId, link.CategoryId });
                    // What is in a category is found from the index alone: its links lie all over the table.
                    join.HasIndex(link => link.CategoryId).IncludeProperties(link => link.ContentId);
                }
            );
        builder
            .HasMany(item => item.ListedIn)
            .WithMany(category => category.ContentItems)
            .UsingEntity<ContentCategoryListing>(
                right =>
                    right
                        .HasOne<Category>()
                        .WithMany()
                        .HasForeignKey(listing => listing.CategoryId)
                        .OnDelete(DeleteBehavior.Restrict),
                left => left.HasOne<ContentItem>().WithMany().HasForeignKey(listing => listing.ContentId),
                join =>
                {
                    join.ToTable("content_category_listings");
                    join.HasKey(listing => new { listing.CategoryId, listing.ContentId });
                    // Where what a search found stands is counted from the index alone.
                    join.HasIndex(listing => listing.ContentId).IncludeProperties(listing => listing.CategoryId);
                    join.Property(listing => listing.IsPublished).HasDefaultValue(false);
                }
            );
    }
}
