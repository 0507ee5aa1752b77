using Lavamedia.Content.Access;
using Lavamedia.Identity.Runs;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Scoring.Runs;

internal sealed class SeoScoreRunConfiguration : RequestedRunConfiguration<SeoScoreRun>
{
    protected override string Table => "seo_score_runs";

    protected override bool RunsAlone => true;

    public override void Configure(EntityTypeBuilder<SeoScoreRun> builder)
    {
        base.Configure(builder);
        builder.HasVisibility((run, context) => context.ViewerCan(ContentPermissions.ReadDrafts));
    }
}
