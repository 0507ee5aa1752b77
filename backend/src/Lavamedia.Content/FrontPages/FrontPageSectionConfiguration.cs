using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.FrontPages;

internal sealed class FrontPageSectionConfiguration : IEntityTypeConfiguration<FrontPageSection>
{
    public void Configure(EntityTypeBuilder<FrontPageSection> builder)
    {
        builder.ToTable("front_page_sections");
        builder.Property(section => section.Title).HasMaxLength(FrontPageSection.MaximumTitleLength);
        builder
            .HasOne(section => section.FrontPage)
            .WithMany(page => page.Sections)
            .HasForeignKey(section => section.FrontPageId);
        builder
            .HasOne(section => section.Category)
            .WithMany()
            .HasForeignKey(section => section.CategoryId)
            .OnDelete(DeleteBehavior.Restrict);

        // Tags and series may end while a front page names them: the section then shows what was pinned in it.
        builder
            .HasOne(section => section.Tag)
            .WithMany()
            .HasForeignKey(section => section.TagId)
            .OnDelete(DeleteBehavior.SetNull);
        builder
            .HasOne(section => section.Series)
            .WithMany()
            .HasForeignKey(section => section.SeriesId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(section => new { section.FrontPageId, section.Position }).IsUnique();
    }
}
