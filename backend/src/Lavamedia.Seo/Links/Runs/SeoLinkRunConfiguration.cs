using Lavamedia.Content.Access;
using Lavamedia.Identity.Runs;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Links.Runs;

internal sealed class SeoLinkRunConfiguration : RequestedRunConfiguration<SeoLinkRun>
{
    protected override string Table => "seo_link_runs";

    protected override bool RunsAlone => true;

    public override void Configure(EntityTypeBuilder<SeoLinkRun> builder)
    {
        base.Configure(builder);
        builder.HasVisibility((run, context) => context.ViewerCan(ContentPermissions.ReadDrafts));
    }
}
