using System.Linq.Expressions;
using Lavamedia.Exchange.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Exchange.Runs;

internal sealed class ExchangeRunStepConfiguration
    : IEntityTypeConfiguration<ExchangeRunStep>,
        IVisibilityRule<ExchangeRunStep>
{
    public Expression<Func<ExchangeRunStep, Perspective, bool>> Visibility =>
        (_, context) => context.ViewerCan(ExchangePermissions.Import);

    public void Configure(EntityTypeBuilder<ExchangeRunStep> builder)
    {
        builder.ToTable("exchange_run_steps");
        builder.Property(step => step.Kind).HasMaxLength(20);
        builder.Property(step => step.Remarks).HasColumnType("jsonb");
        builder
            .HasOne(step => step.Run)
            .WithMany(run => run.Steps)
            .HasForeignKey(step => step.RunId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(step => new { step.RunId, step.Position });
        builder.HasVisibility(this);
    }
}
