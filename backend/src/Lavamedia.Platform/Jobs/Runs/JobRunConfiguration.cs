using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>What the tables of all runs have in common.</summary>
/// <typeparam name="TRun">The run.</typeparam>
public abstract class JobRunConfiguration<TRun> : IEntityTypeConfiguration<TRun>
    where TRun : JobRun
{
    /// <summary>The table.</summary>
    protected abstract string Table { get; }

    /// <summary>Whether no two of them run at once.</summary>
    protected virtual bool RunsAlone => false;

    /// <inheritdoc />
    public virtual void Configure(EntityTypeBuilder<TRun> builder)
    {
        builder.ToTable(Table);
        builder.Property(run => run.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(run => new { run.CreatedAt, run.Id }).IsDescending();
        if (RunsAlone)
        {
            builder
                .HasIndex(run => run.Status)
                .IsUnique()
                .HasFilter("status = 'RUNNING'")
                .HasDatabaseName($"ux_{Table}_running");
        }
    }
}
