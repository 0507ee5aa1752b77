using Lavamedia.Content.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Workflow.Activities;

internal sealed class ContentActivityConfiguration : IEntityTypeConfiguration<ContentActivity>
{
    public void Configure(EntityTypeBuilder<ContentActivity> builder)
    {
        builder.ToTable("content_activities");
        builder.Property(activity => activity.Note).HasMaxLength(WorkflowNote.MaximumLength);
        builder
            .HasOne(activity => activity.Content)
            .WithMany(item => item.Activities)
            .HasForeignKey(activity => activity.ContentId);
        builder
            .HasOne(activity => activity.Actor)
            .WithMany()
            .HasForeignKey(activity => activity.ActorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(activity => new { activity.ContentId, activity.OccurredAt });
        builder.HasVisibility(DraftVisibility.Through<ContentActivity>(activity => activity.Content));
    }
}
