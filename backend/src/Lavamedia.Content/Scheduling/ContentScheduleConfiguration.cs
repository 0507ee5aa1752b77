using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Scheduling;

internal sealed class ContentScheduleConfiguration
    : IEntityTypeConfiguration<ContentSchedule>,
        IVisibilityRule<ContentSchedule>
{
    public Expression<Func<ContentSchedule, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentSchedule>(schedule => schedule.Content);

    public void Configure(EntityTypeBuilder<ContentSchedule> builder)
    {
        builder.ToTable("content_schedules");
        builder.Property(schedule => schedule.TimeZone).HasMaxLength(64);
        builder.Property(schedule => schedule.CreatedById).HasColumnName("created_by");
        builder
            .HasOne(schedule => schedule.Content)
            .WithMany(item => item.Schedules)
            .HasForeignKey(schedule => schedule.ContentId);
        builder
            .HasOne(schedule => schedule.Version)
            .WithMany()
            .HasForeignKey(schedule => schedule.VersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(schedule => schedule.CreatedBy)
            .WithMany()
            .HasForeignKey(schedule => schedule.CreatedById)
            .OnDelete(DeleteBehavior.Restrict);

        // An item is published at one time to come, and unpublished at one.
        builder
            .HasIndex(schedule => new { schedule.ContentId, schedule.Act })
            .IsUnique()
            .HasFilter("status = 'PENDING'");
        builder.HasIndex(schedule => new { schedule.RunAt, schedule.Id });
        builder.IsAudited(schedule => new
        {
            schedule.ContentId,
            schedule.Act,
            schedule.RunAt,
            schedule.Status,
        });
        builder.HasVisibility(this);
    }
}
