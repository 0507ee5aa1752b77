using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Analytics.Dashboards;

internal sealed class DashboardConfiguration : IEntityTypeConfiguration<Dashboard>, IVisibilityRule<Dashboard>
{
    public Expression<Func<Dashboard, Perspective, bool>> Visibility =>
        (dashboard, context) => dashboard.OwnerId == context.ViewerId;

    public void Configure(EntityTypeBuilder<Dashboard> builder)
    {
        builder.ToTable("dashboards");
        builder.Property(dashboard => dashboard.Name).HasMaxLength(200);
        builder.Property(dashboard => dashboard.Definition).HasColumnType("jsonb");
        builder.HasOne(dashboard => dashboard.Owner).WithMany().HasForeignKey(dashboard => dashboard.OwnerId);
        builder.HasVisibility(this);
    }
}
