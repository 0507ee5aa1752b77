using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Scoring.History;

internal sealed class SeoScoreDayConfiguration : IEntityTypeConfiguration<SeoScoreDay>, IVisibilityRule<SeoScoreDay>
{
    public Expression<Func<SeoScoreDay, Perspective, bool>> Visibility =>
        (day, context) => context.ViewerCan(ContentPermissions.ReadDrafts);

    public void Configure(EntityTypeBuilder<SeoScoreDay> builder)
    {
        builder.ToTable("seo_score_days");
        builder.Property(day => day.Locale).HasMaxLength(20);
        builder.HasIndex(day => new { day.Locale, day.Day }).IsUnique();
        builder.HasVisibility(this);
    }
}
