using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Identity.Runs;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Links.Runs;

internal sealed class SeoLinkRunConfiguration : RequestedRunConfiguration<SeoLinkRun>, IVisibilityRule<SeoLinkRun>
{
    protected override string Table => "seo_link_runs";

    protected override bool RunsAlone => true;

    public Expression<Func<SeoLinkRun, Perspective, bool>> Visibility =>
        (run, context) => context.ViewerCan(ContentPermissions.ReadDrafts);

    public override void Configure(EntityTypeBuilder<SeoLinkRun> builder)
    {
        base.Configure(builder);
        builder.HasVisibility(this);
    }
}
