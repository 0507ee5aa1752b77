using Lavamedia.Content.Localization;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Categories;

internal sealed class CategoryConfiguration : IEntityTypeConfiguration<Category>
{
    public const string SlugIndex = "ux_content_categories_locale_slug";

    public void Configure(EntityTypeBuilder<Category> builder)
    {
        builder.ToTable("content_categories");
        builder.Property(category => category.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder
            .Property(category => category.Name)
            .HasMaxLength(Category.MaximumNameLength)
            .UseCollation(Collations.Reading);
        builder.Property(category => category.Slug).HasMaxLength(Slug.MaximumLength);
        builder.Property(category => category.Description).HasMaxLength(Category.MaximumDescriptionLength);
        builder
            .HasOne(category => category.Parent)
            .WithMany(category => category.Children)
            .HasForeignKey(category => category.ParentId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(category => category.TranslationSet)
            .WithMany(set => set.Categories)
            .HasForeignKey(category => category.TranslationSetId)
            .OnDelete(DeleteBehavior.Restrict);

        builder
            .HasOne(category => category.Count)
            .WithOne()
            .HasForeignKey<ContentCategoryCount>(count => count.CategoryId);

        builder.HasIndex(category => new { category.Locale, category.Slug }).IsUnique().HasDatabaseName(SlugIndex);
        builder.HasIndex(category => new { category.ParentId, category.Position });
        builder.HasIndex(category => new { category.TranslationSetId, category.Locale }).IsUnique();
        builder.IsAudited(category => new
        {
            category.Locale,
            category.Name,
            category.Slug,
            category.Description,
            category.ParentId,
            category.Position,
        });
    }
}
