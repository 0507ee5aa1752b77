using Lavamedia.Content.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Scoring.Runs;

internal sealed class SeoScoreRunConfiguration : IEntityTypeConfiguration<SeoScoreRun>
{
    /// <summary>Of the index that lets no two recalculations run at once.</summary>
    public const string RunningIndex = "ux_seo_score_runs_running";

    public void Configure(EntityTypeBuilder<SeoScoreRun> builder)
    {
        builder.ToTable("seo_score_runs");
        builder.Property(run => run.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder
            .HasOne(run => run.RequestedBy)
            .WithMany()
            .HasForeignKey(run => run.RequestedById)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(run => run.Status).IsUnique().HasFilter("status = 'RUNNING'").HasDatabaseName(RunningIndex);
        builder.HasIndex(run => new { run.CreatedAt, run.Id }).IsDescending();
        builder.HasVisibility((run, context) => context.ViewerCan(ContentPermissions.ReadDrafts));
    }
}
