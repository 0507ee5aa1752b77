using Lavamedia.Content.Items;
using Lavamedia.Media.Assets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Media;

internal sealed class ContentMediaConfiguration : IEntityTypeConfiguration<ContentMedia>
{
    public void Configure(EntityTypeBuilder<ContentMedia> builder)
    {
        builder.ToTable("content_media");
        builder.Property(use => use.AlternativeText).HasMaxLength(MediaText.MaximumAlternativeTextLength);
        builder.Property(use => use.Caption).HasMaxLength(MediaText.MaximumCaptionLength);
        builder.HasOne<ContentItem>().WithMany().HasForeignKey(use => use.ContentId);
        builder.HasOne(use => use.ShownBy).WithMany(item => item.Media).HasForeignKey(use => use.ShownByContentId);
        builder.HasOne(use => use.Asset).WithMany().HasForeignKey(use => use.MediaId).OnDelete(DeleteBehavior.Restrict);

        // One hero, and one use for each place, of what an item shows.
        builder
            .HasIndex(use => new
            {
                use.ShownByContentId,
                use.Role,
                use.Position,
            })
            .IsUnique();
    }
}
