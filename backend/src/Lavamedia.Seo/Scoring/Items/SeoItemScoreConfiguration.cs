using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Scoring.Items;

internal sealed class SeoItemScoreConfiguration : IEntityTypeConfiguration<SeoItemScore>, IVisibilityRule<SeoItemScore>
{
    public Expression<Func<SeoItemScore, Perspective, bool>> Visibility =>
        (score, context) => context.ViewerCan(ContentPermissions.ReadDrafts) && score.Content != null;

    public void Configure(EntityTypeBuilder<SeoItemScore> builder)
    {
        builder.ToTable("seo_scores");
        builder.Property(score => score.Findings).HasColumnType("jsonb");
        builder.HasOne(score => score.Content).WithOne().HasForeignKey<SeoItemScore>(score => score.ContentId);
        builder.HasIndex(score => new { score.Score, score.Id });
        builder.HasVisibility(this);
    }
}
