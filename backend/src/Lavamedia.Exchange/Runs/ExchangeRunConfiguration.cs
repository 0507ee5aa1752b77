using Lavamedia.Exchange.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Exchange.Runs;

internal sealed class ExchangeRunConfiguration : IEntityTypeConfiguration<ExchangeRun>
{
    public const int LongestFileName = 200;

    public void Configure(EntityTypeBuilder<ExchangeRun> builder)
    {
        builder.ToTable("exchange_runs");
        builder.Property(run => run.FileName).HasMaxLength(LongestFileName);
        builder.Property(run => run.FileKey).HasMaxLength(200);
        builder.Property(run => run.Locale).HasMaxLength(20);
        builder.Property(run => run.Site).HasMaxLength(500);
        builder.Property(run => run.Report).HasColumnType("jsonb");
        builder.Property(run => run.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder
            .HasOne(run => run.RequestedBy)
            .WithMany()
            .HasForeignKey(run => run.RequestedById)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(run => new { run.CreatedAt, run.Id }).IsDescending();
        builder.IsAudited(run => new
        {
            run.Kind,
            run.IsDryRun,
            run.Status,
            run.FileName,
        });
        builder.HasVisibility(
            (run, context) =>
                run.Kind == ExchangeRunKind.Export
                    ? context.ViewerCan(ExchangePermissions.Export)
                    : context.ViewerCan(ExchangePermissions.Import)
        );
    }
}
