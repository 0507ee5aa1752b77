using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Analytics.Reading;

internal sealed class ContentViewsConfiguration : IEntityTypeConfiguration<ContentViews>
{
    public void Configure(EntityTypeBuilder<ContentViews> builder)
    {
        builder.ToTable("content_views");
        builder.HasKey(views => new { views.ContentId, views.Hour });
        builder
            .HasOne(views => views.Content)
            .WithMany()
            .HasForeignKey(views => views.ContentId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(views => views.Hour);
    }
}
