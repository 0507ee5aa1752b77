using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Metadata;

internal sealed class SeoMetadataConfiguration : IEntityTypeConfiguration<SeoMetadata>
{
    public void Configure(EntityTypeBuilder<SeoMetadata> builder)
    {
        builder.ToTable("seo_metadata");
        builder.Property(seo => seo.OpenGraph).HasColumnName("og_tags").HasColumnType("jsonb");
        builder.Property(seo => seo.SchemaMarkup).HasColumnType("jsonb");
        builder.Property(seo => seo.MetaTitle).HasMaxLength(300);
        builder.Property(seo => seo.MetaDescription).HasMaxLength(1000);
        builder.Property(seo => seo.CanonicalUrl).HasMaxLength(2000);
        builder.Property(seo => seo.SocialTitle).HasMaxLength(300);
        builder.Property(seo => seo.SocialDescription).HasMaxLength(1000);
        builder.Property(seo => seo.KeyPhrase).HasMaxLength(100);
        // The default serves instances of the version before, which write nothing here.
        builder.Property(seo => seo.IsHidden).HasDefaultValue(false);
        builder.HasOne(seo => seo.Content).WithOne().HasForeignKey<SeoMetadata>(seo => seo.ContentId);
        builder.HasIndex(seo => seo.OpenGraph).HasMethod("gin");
        builder.HasIndex(seo => seo.SchemaMarkup).HasMethod("gin");
    }
}
