using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Bylines;

internal sealed class BylineConfiguration : IEntityTypeConfiguration<Byline>
{
    public void Configure(EntityTypeBuilder<Byline> builder)
    {
        builder.ToTable(
            "content_bylines",
            table => table.HasCheckConstraint("ck_content_bylines_who", "(author_id IS NULL) <> (name IS NULL)")
        );
        builder.Property(byline => byline.Name).HasMaxLength(Byline.MaximumNameLength);
        builder
            .HasOne(byline => byline.Version)
            .WithMany(version => version.Bylines)
            .HasForeignKey(byline => byline.VersionId);
        builder
            .HasOne(byline => byline.ShownBy)
            .WithMany(item => item.Bylines)
            .HasForeignKey(byline => byline.ShownByContentId);
        builder
            .HasOne(byline => byline.Author)
            .WithMany()
            .HasForeignKey(byline => byline.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(byline => new { byline.VersionId, byline.Position }).IsUnique();

        // The articles of an author are found by walking down this one; rows of older versions are of no interest to it.
        builder
            .HasIndex(byline => new { byline.AuthorId, byline.ShownByContentId })
            .HasFilter("shown_by_content_id IS NOT NULL");
    }
}
