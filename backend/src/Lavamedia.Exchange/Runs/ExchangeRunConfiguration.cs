using System.Linq.Expressions;
using Lavamedia.Exchange.Access;
using Lavamedia.Identity.Runs;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Exchange.Runs;

internal sealed class ExchangeRunConfiguration : RequestedRunConfiguration<ExchangeRun>, IVisibilityRule<ExchangeRun>
{
    public const int LongestFileName = 200;

    protected override string Table => "exchange_runs";

    public Expression<Func<ExchangeRun, Perspective, bool>> Visibility =>
        (run, context) =>
            run.Kind == ExchangeRunKind.Export
                ? context.ViewerCan(ExchangePermissions.Export)
                : context.ViewerCan(ExchangePermissions.Import);

    public override void Configure(EntityTypeBuilder<ExchangeRun> builder)
    {
        base.Configure(builder);
        builder.Property(run => run.FileName).HasMaxLength(LongestFileName);
        builder.Property(run => run.FileKey).HasMaxLength(200);
        builder.Property(run => run.Locale).HasMaxLength(20);
        builder.Property(run => run.Site).HasMaxLength(500);
        builder.Property(run => run.Report).HasColumnType("jsonb");
        builder.IsAudited(run => new
        {
            run.Kind,
            run.IsDryRun,
            run.Status,
            run.FileName,
        });
        builder.HasVisibility(this);
    }
}
