using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Modelling;

internal sealed class ContentReferenceConfiguration : IEntityTypeConfiguration<ContentReference>
{
    public void Configure(EntityTypeBuilder<ContentReference> builder)
    {
        builder.ToTable("content_references");
        builder.Property(reference => reference.Field).HasMaxLength(200);
        builder
            .HasOne(reference => reference.Version)
            .WithMany(version => version.References)
            .HasForeignKey(reference => reference.VersionId);
        builder
            .HasOne(reference => reference.ShownBy)
            .WithMany()
            .HasForeignKey(reference => reference.ShownByContentId);
        builder
            .HasOne(reference => reference.Target)
            .WithMany(item => item.ReferencedBy)
            .HasForeignKey(reference => reference.TargetId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
