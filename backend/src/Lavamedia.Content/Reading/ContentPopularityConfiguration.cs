using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Reading;

internal sealed class ContentPopularityConfiguration : IEntityTypeConfiguration<ContentPopularity>
{
    public void Configure(EntityTypeBuilder<ContentPopularity> builder)
    {
        builder.ToTable("content_popularity");
        builder.HasKey(popularity => popularity.ContentId);
        builder
            .HasOne(popularity => popularity.Content)
            .WithOne()
            .HasForeignKey<ContentPopularity>(popularity => popularity.ContentId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
