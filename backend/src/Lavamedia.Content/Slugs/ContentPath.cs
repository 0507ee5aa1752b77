using System.Linq.Expressions;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Tags;

namespace Lavamedia.Content.Slugs;

/// <summary>The paths of the portal at which things stand, as the database says them.</summary>
internal static class ContentPath
{
    public static Expression<Func<ContentItem, string>> OfItem { get; } =
        item =>
            (item.Locale == ContentLocales.Default ? "" : "/" + item.Locale)
            + (item.Type == ContentType.Article ? "/articles/" : "/")
            + item.Slug;

    public static Expression<Func<Category, string>> OfCategory { get; } =
        category =>
            (category.Locale == ContentLocales.Default ? "" : "/" + category.Locale) + "/categories/" + category.Slug;

    public static Expression<Func<Tag, string>> OfTag { get; } =
        tag => (tag.Locale == ContentLocales.Default ? "" : "/" + tag.Locale) + "/tags/" + tag.Slug;

    public static Expression<Func<Series.Series, string>> OfSeries { get; } =
        series => (series.Locale == ContentLocales.Default ? "" : "/" + series.Locale) + "/series/" + series.Slug;
}
