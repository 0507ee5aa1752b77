using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        builder.Property(job => job.Payload).HasColumnType("jsonb");
        builder.Property(job => job.Progress).HasColumnType("jsonb");
        builder.Property(job => job.Status).HasDefaultValueSql("'WAITING'").ValueGeneratedNever();
        // Database time decides: the instant of an application server never enters the row.
        builder.Property(job => job.RunAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(job => job.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(job => job.IsBulk).HasDefaultValue(false);
        builder.Property(job => job.Attempts).HasDefaultValue(0);
        builder.Property(job => job.Fence).HasDefaultValue(0L);

        builder
            .HasIndex(job => new { job.Kind, job.UniqueKey })
            .IsUnique()
            .HasFilter("unique_key IS NOT NULL AND status IN ('WAITING', 'RUNNING')")
            .HasDatabaseName("ix_jobs_unique_key");
        builder.HasIndex(job => job.RunAt).HasFilter("status = 'WAITING'").HasDatabaseName("ix_jobs_waiting");
        builder.HasIndex(job => job.LeasedUntil).HasFilter("status = 'RUNNING'").HasDatabaseName("ix_jobs_running");
        builder
            .HasIndex(job => job.FinishedAt)
            .HasFilter("status IN ('DONE', 'DEAD')")
            .HasDatabaseName("ix_jobs_finished");
    }
}
