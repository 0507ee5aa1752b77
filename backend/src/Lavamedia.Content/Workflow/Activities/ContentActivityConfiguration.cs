using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Workflow.Activities;

internal sealed class ContentActivityConfiguration
    : IEntityTypeConfiguration<ContentActivity>,
        IVisibilityRule<ContentActivity>
{
    public Expression<Func<ContentActivity, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentActivity>(activity => activity.Content);

    public void Configure(EntityTypeBuilder<ContentActivity> builder)
    {
        builder.ToTable("content_activities");
        // The default serves instances of the version before, which know acts only.
        builder
            .Property(activity => activity.Kind)
            .HasDefaultValue(ContentActivityKind.Act)
            .HasSentinel(ContentActivityKind.Act);
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
        builder
            .HasOne(activity => activity.Thread)
            .WithMany()
            .HasForeignKey(activity => activity.ThreadId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(activity => activity.Subject)
            .WithMany()
            .HasForeignKey(activity => activity.SubjectId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(activity => new { activity.ContentId, activity.OccurredAt });
        // The newest of the whole newsroom.
        builder.HasIndex(activity => new { activity.OccurredAt, activity.Id }).IsDescending();
        builder.HasVisibility(this);
    }
}
