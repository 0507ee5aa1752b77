using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.SavedViews;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>, IVisibilityRule<SavedView>
{
    public Expression<Func<SavedView, Perspective, bool>> Visibility =>
        (view, context) =>
            view.OwnerId == context.ViewerId
            || (
                view.IsShared
                && (
                    context.ViewerCan(ContentPermissions.ReadDrafts)
                    || context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                )
            );

    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(view => view.Name).HasMaxLength(SavedView.MaximumNameLength).UseCollation(Collations.Reading);
        builder.Property(view => view.Query).HasMaxLength(SavedView.MaximumQueryLength);
        builder.HasOne(view => view.Owner).WithMany().HasForeignKey(view => view.OwnerId);
        builder.HasVisibility(this);
    }
}
