using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Analytics.Events;

internal sealed class AnalyticsEventConfiguration : IEntityTypeConfiguration<AnalyticsEvent>
{
    public void Configure(EntityTypeBuilder<AnalyticsEvent> builder)
    {
        // EF Core cannot model partitions: the migration makes the table PARTITION BY RANGE (occurred_at).
        builder.ToTable("analytics_events");
        builder.HasKey(happening => new { happening.Id, happening.OccurredAt });
        builder.Property(happening => happening.EventType).HasMaxLength(64);
        builder.Property(happening => happening.Payload).HasColumnType("jsonb");
        builder
            .HasOne(happening => happening.User)
            .WithMany()
            .HasForeignKey(happening => happening.UserId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(happening => new { happening.EventType, happening.OccurredAt });
        builder.HasIndex(happening => happening.Payload).HasMethod("gin").HasOperators("jsonb_path_ops");
    }
}
