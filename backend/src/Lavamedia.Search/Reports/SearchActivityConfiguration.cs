using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Search.Reports;

internal sealed class SearchActivityConfiguration
    : IEntityTypeConfiguration<SearchActivity>,
        IVisibilityRule<SearchActivity>
{
    public Expression<Func<SearchActivity, Perspective, bool>> Visibility =>
        (activity, context) => context.ViewerCan(SearchPermissions.Manage);

    public void Configure(EntityTypeBuilder<SearchActivity> builder)
    {
        builder.ToTable("search_activity");
        builder.HasKey(activity => new
        {
            activity.Locale,
            activity.Query,
            activity.Hour,
        });
        builder.Property(activity => activity.Locale).HasMaxLength(20);
        builder.Property(activity => activity.Query).HasMaxLength(SearchActivity.MaximumLength);
        builder.HasIndex(activity => activity.Hour);
        builder.HasVisibility(this);
    }
}
