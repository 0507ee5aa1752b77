using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Assignments;

internal sealed class ContentAssignmentConfiguration
    : IEntityTypeConfiguration<ContentAssignment>,
        IVisibilityRule<ContentAssignment>
{
    public Expression<Func<ContentAssignment, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentAssignment>(assignment => assignment.Content);

    public void Configure(EntityTypeBuilder<ContentAssignment> builder)
    {
        builder.ToTable("content_assignments");
        builder.Property(assignment => assignment.TimeZone).HasMaxLength(64);
        builder.Property(assignment => assignment.Note).HasMaxLength(WorkflowNote.MaximumLength);
        builder
            .HasOne(assignment => assignment.Content)
            .WithMany(item => item.Assignments)
            .HasForeignKey(assignment => assignment.ContentId);
        builder
            .HasOne(assignment => assignment.Assignee)
            .WithMany()
            .HasForeignKey(assignment => assignment.AssigneeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(assignment => assignment.AssignedBy)
            .WithMany()
            .HasForeignKey(assignment => assignment.AssignedById)
            .OnDelete(DeleteBehavior.Restrict);

        // The same work is given to somebody once.
        builder
            .HasIndex(assignment => new
            {
                assignment.ContentId,
                assignment.AssigneeId,
                assignment.Role,
            })
            .IsUnique()
            .HasFilter("done_at IS NULL");
        // What somebody has to do, by when.
        builder.HasIndex(assignment => new { assignment.AssigneeId, assignment.DueAt }).HasFilter("done_at IS NULL");
        builder.HasIndex(assignment => assignment.DueAt).HasFilter("done_at IS NULL");
        builder.IsAudited(assignment => new
        {
            assignment.ContentId,
            assignment.AssigneeId,
            assignment.Role,
            assignment.DueAt,
            assignment.DoneAt,
        });
        builder.HasVisibility(this);
    }
}
