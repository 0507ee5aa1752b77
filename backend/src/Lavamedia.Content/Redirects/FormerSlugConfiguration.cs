using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Redirects;

internal sealed class FormerSlugConfiguration : IEntityTypeConfiguration<FormerSlug>
{
    public const string SlugIndex = "ux_former_slugs_kind_locale_slug";

    public void Configure(EntityTypeBuilder<FormerSlug> builder)
    {
        builder.ToTable(
            "former_slugs",
            table =>
                table.HasCheckConstraint(
                    "ck_former_slugs_target",
                    "num_nonnulls(content_id, category_id, tag_id, series_id) = 1"
                )
        );
        builder.Property(former => former.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder.Property(former => former.Slug).HasMaxLength(Slug.MaximumLength);
        builder.Property(former => former.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne<ContentItem>().WithMany(item => item.FormerSlugs).HasForeignKey(former => former.ContentId);
        builder.HasOne<Category>().WithMany().HasForeignKey(former => former.CategoryId);
        builder.HasOne<Series.Series>().WithMany().HasForeignKey(former => former.SeriesId);
        builder.HasOne<Tag>().WithMany().HasForeignKey(former => former.TagId);
        builder
            .HasIndex(former => new
            {
                former.Kind,
                former.Locale,
                former.Slug,
            })
            .IsUnique()
            .HasDatabaseName(SlugIndex);
    }
}
