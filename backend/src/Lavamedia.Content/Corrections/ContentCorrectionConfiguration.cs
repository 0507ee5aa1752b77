using Lavamedia.Content.Workflow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Corrections;

internal sealed class ContentCorrectionConfiguration : IEntityTypeConfiguration<ContentCorrection>
{
    public void Configure(EntityTypeBuilder<ContentCorrection> builder)
    {
        builder.ToTable("content_corrections");
        builder.Property(correction => correction.Note).HasMaxLength(WorkflowNote.MaximumLength);
        builder
            .HasOne(correction => correction.Content)
            .WithMany(item => item.Corrections)
            .HasForeignKey(correction => correction.ContentId);
        builder.HasIndex(correction => new { correction.ContentId, correction.CorrectedAt });
    }
}
