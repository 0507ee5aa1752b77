using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Media.Variants;

internal sealed class MediaVariantConfiguration : IEntityTypeConfiguration<MediaVariant>
{
    public void Configure(EntityTypeBuilder<MediaVariant> builder)
    {
        builder.ToTable("media_variants");
        builder.Property(variant => variant.StorageKey).HasColumnName("url").HasMaxLength(300);
        builder
            .HasOne(variant => variant.Media)
            .WithMany(asset => asset.Variants)
            .HasForeignKey(variant => variant.MediaId);

        // A job that runs again replaces what its first run left instead of adding to it.
        builder
            .HasIndex(variant => new
            {
                variant.MediaId,
                variant.Format,
                variant.Width,
            })
            .IsUnique();
    }
}
