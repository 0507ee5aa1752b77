using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Identity.Runs;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Scoring.Runs;

internal sealed class SeoScoreRunConfiguration : RequestedRunConfiguration<SeoScoreRun>, IVisibilityRule<SeoScoreRun>
{
    protected override string Table => "seo_score_runs";

    protected override bool RunsAlone => true;

    public Expression<Func<SeoScoreRun, Perspective, bool>> Visibility =>
        (run, context) => context.ViewerCan(ContentPermissions.ReadDrafts);

    public override void Configure(EntityTypeBuilder<SeoScoreRun> builder)
    {
        base.Configure(builder);
        builder.HasVisibility(this);
    }
}
