using Lavamedia.Content.Localization;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.FrontPages;

internal sealed class FrontPageConfiguration : IEntityTypeConfiguration<FrontPage>
{
    public void Configure(EntityTypeBuilder<FrontPage> builder)
    {
        builder.ToTable("front_pages");
        builder.Property(page => page.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder.Property(page => page.UpdatedById).HasColumnName("updated_by");
        builder
            .HasOne(page => page.UpdatedBy)
            .WithMany()
            .HasForeignKey(page => page.UpdatedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(page => page.Locale).IsUnique();
        builder.IsAudited(page => new { page.Locale, page.Version });
    }
}
