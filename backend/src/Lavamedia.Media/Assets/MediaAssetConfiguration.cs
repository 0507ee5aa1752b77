using System.Linq.Expressions;
using Lavamedia.Media.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Media.Assets;

internal sealed class MediaAssetConfiguration : IEntityTypeConfiguration<MediaAsset>, IVisibilityRule<MediaAsset>
{
    public Expression<Func<MediaAsset, Perspective, bool>> Visibility =>
        (asset, context) =>
            // The words of MediaPolicy.DecideOnReading.
            asset.IsPublic
            // A preview shows the pictures of its version.
            || (context.HasDisclosures && context.Disclosed().Contains(asset.Id))
            || context.ViewerCan(MediaPermissions.Upload)
            || context.ViewerCan(MediaPermissions.Update);

    public void Configure(EntityTypeBuilder<MediaAsset> builder)
    {
        builder.ToTable("media_assets");
        builder
            .Property(asset => asset.Filename)
            .HasMaxLength(MediaText.MaximumFilenameLength)
            .UseCollation(Collations.Reading);
        builder.Property(asset => asset.MimeType).HasMaxLength(100);
        builder.Property(asset => asset.StorageKey).HasColumnName("storage_url").HasMaxLength(300);
        builder.Property(asset => asset.Checksum).HasMaxLength(64).IsFixedLength();
        builder.Property(asset => asset.DominantColor).HasMaxLength(7);
        builder.Property(asset => asset.AlternativeText).HasMaxLength(MediaText.MaximumAlternativeTextLength);
        builder.Property(asset => asset.Caption).HasMaxLength(MediaText.MaximumCaptionLength);
        builder.Property(asset => asset.Credit).HasMaxLength(MediaText.MaximumCreditLength);
        builder.Property(asset => asset.Metadata).HasColumnType("jsonb");
        builder.Property(asset => asset.UploadedById).HasColumnName("uploaded_by");
        builder
            .HasOne(asset => asset.UploadedBy)
            .WithMany()
            .HasForeignKey(asset => asset.UploadedById)
            .OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(asset => asset.Checksum);
        builder.HasIndex(asset => new { asset.CreatedAt, asset.Id });
        builder.HasIndex(asset => asset.Metadata).HasMethod("gin");
        builder.HasIndex(asset => new { asset.Filename, asset.Id });
        builder.HasIndex(asset => asset.Filename).HasMethod("gin").HasOperators("gin_trgm_ops");

        builder.IsAudited(asset => new
        {
            asset.Filename,
            asset.Checksum,
            asset.AlternativeText,
            asset.Caption,
            asset.Credit,
            asset.FocalPointX,
            asset.FocalPointY,
        });
        builder.HasVisibility(this);
    }
}
