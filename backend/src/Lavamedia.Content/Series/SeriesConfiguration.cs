using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Series;

internal sealed class SeriesConfiguration : IEntityTypeConfiguration<Series>, IVisibilityRule<Series>
{
    public const string SlugIndex = "ux_content_series_locale_slug";

    public Expression<Func<Series, Perspective, bool>> Visibility =>
        (series, context) =>
            context.ViewerCan(ContentPermissions.ReadDrafts)
            || context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
            || context.ViewerCan(ContentPermissions.ManageSeries)
            || series.Parts.Any(part => part.Content.Status == ContentStatus.Published);

    public void Configure(EntityTypeBuilder<Series> builder)
    {
        builder.ToTable("content_series");
        builder.Property(series => series.Locale).HasMaxLength(ContentLocales.MaximumLength);
        builder
            .Property(series => series.Title)
            .HasMaxLength(Series.MaximumTitleLength)
            .UseCollation(Collations.Reading);
        builder.Property(series => series.Slug).HasMaxLength(Slug.MaximumLength);
        builder.Property(series => series.Description).HasMaxLength(Series.MaximumDescriptionLength);
        builder
            .HasOne(series => series.Picture)
            .WithMany()
            .HasForeignKey(series => series.PictureId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(series => series.TranslationSet)
            .WithMany(set => set.Series)
            .HasForeignKey(series => series.TranslationSetId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(series => new { series.Locale, series.Slug }).IsUnique().HasDatabaseName(SlugIndex);
        builder.HasIndex(series => new { series.TranslationSetId, series.Locale }).IsUnique();
        builder.HasIndex(series => new { series.Title, series.Id });
        builder.HasIndex(series => new { series.UpdatedAt, series.Id }).IsDescending();
        builder.IsAudited(series => new
        {
            series.Locale,
            series.Title,
            series.Slug,
            series.Description,
            series.PictureId,
        });

        // A series of which nothing is published yet tells of what is to come (Z-3).
        builder.HasVisibility(this);
    }
}
