using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.Links.Orphans;

internal sealed class SeoOrphanConfiguration : IEntityTypeConfiguration<SeoOrphan>, IVisibilityRule<SeoOrphan>
{
    public Expression<Func<SeoOrphan, Perspective, bool>> Visibility =>
        (orphan, context) => context.ViewerCan(ContentPermissions.ReadDrafts) && orphan.Content != null;

    public void Configure(EntityTypeBuilder<SeoOrphan> builder)
    {
        builder.ToTable("seo_orphans");
        builder.Property(orphan => orphan.FoundAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne(orphan => orphan.Content).WithOne().HasForeignKey<SeoOrphan>(orphan => orphan.ContentId);
        builder.HasVisibility(this);
    }
}
