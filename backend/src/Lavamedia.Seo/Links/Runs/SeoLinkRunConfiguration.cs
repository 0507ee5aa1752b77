using Lavamedia.Content.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Links.Runs;

internal sealed class SeoLinkRunConfiguration : IEntityTypeConfiguration<SeoLinkRun>
{
    /// <summary>Of the index that lets no two checks run at once.</summary>
    public const string RunningIndex = "ux_seo_link_runs_running";

    public void Configure(EntityTypeBuilder<SeoLinkRun> builder)
    {
        builder.ToTable("seo_link_runs");
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
