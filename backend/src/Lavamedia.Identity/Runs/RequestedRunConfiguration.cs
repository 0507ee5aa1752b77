using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Runs;

/// <summary>What the tables of runs that people ask for have in common. Of whoever leaves, the runs stay.</summary>
/// <typeparam name="TRun">The run.</typeparam>
public abstract class RequestedRunConfiguration<TRun> : JobRunConfiguration<TRun>
    where TRun : RequestedRun
{
    /// <inheritdoc />
    public override void Configure(EntityTypeBuilder<TRun> builder)
    {
        base.Configure(builder);
        builder
            .HasOne(run => run.RequestedBy)
            .WithMany()
            .HasForeignKey(run => run.RequestedById)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
