using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Series;

internal sealed class SeriesPartConfiguration : IEntityTypeConfiguration<SeriesPart>, IVisibilityRule<SeriesPart>
{
    public Expression<Func<SeriesPart, Perspective, bool>> Visibility =>
        (part, context) =>
            part.Content.Status == ContentStatus.Published
            || (
                context.AsksForDrafts
                && (
                    context.ViewerCan(ContentPermissions.ReadDrafts)
                    || (
                        context.ViewerCan(ContentPermissions.UpdateOwn)
                        && (
                            part.Content.CreatedById == context.ViewerId
                            || part.Content.Bylines.Any(byline => byline.AuthorId == context.ViewerId)
                        )
                    )
                    || (
                        context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                        && part.Content.Categories.Any(category =>
                            context.ViewerAreas(ContentPermissions.ReadDrafts).Contains(category.Id)
                        )
                    )
                )
            );

    public void Configure(EntityTypeBuilder<SeriesPart> builder)
    {
        builder.ToTable("content_series_parts");
        builder.HasOne(part => part.Series).WithMany(series => series.Parts).HasForeignKey(part => part.SeriesId);
        builder.HasOne(part => part.Content).WithMany(item => item.SeriesParts).HasForeignKey(part => part.ContentId);
        builder.HasIndex(part => new { part.SeriesId, part.Position }).IsUnique();
        builder.HasIndex(part => new { part.ContentId, part.SeriesId }).IsUnique();

        // A place is seen with its item, so that readers count only what they can read; the words of ContentPolicy.DecideOnDrafts.
        builder.HasVisibility(this);
    }
}
