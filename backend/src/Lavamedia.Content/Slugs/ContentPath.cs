using System.Linq.Expressions;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Tags;

namespace Lavamedia.Content.Slugs;

/// <summary>The paths of the portal at which things stand.</summary>
public static class ContentPath
{
    /// <summary>Where an item stands, as the database says it.</summary>
    public static Expression<Func<ContentItem, string>> OfItem { get; } =
        item =>
            (item.Locale == ContentLocales.Default ? "" : "/" + item.Locale)
            + (item.Type == ContentType.Article ? "/articles/" : "/")
            + item.Slug;

    /// <summary>Where a category stands, as the database says it.</summary>
    public static Expression<Func<Category, string>> OfCategory { get; } =
        category =>
            (category.Locale == ContentLocales.Default ? "" : "/" + category.Locale) + "/categories/" + category.Slug;

    /// <summary>Where a tag stands, as the database says it.</summary>
    public static Expression<Func<Tag, string>> OfTag { get; } =
        tag => (tag.Locale == ContentLocales.Default ? "" : "/" + tag.Locale) + "/tags/" + tag.Slug;

    /// <summary>Where a series stands, as the database says it.</summary>
    public static Expression<Func<Series.Series, string>> OfSeries { get; } =
        series => (series.Locale == ContentLocales.Default ? "" : "/" + series.Locale) + "/series/" + series.Slug;

    /// <summary>Where the front page of a language stands.</summary>
    public static string OfFrontPage(string locale) => locale == ContentLocales.Default ? "/" : "/" + locale;

    /// <summary>Where an item stands, of what was read of it.</summary>
    public static string Item(ContentType type, string locale, string slug) =>
        Prefix(locale) + (type == ContentType.Article ? "/articles/" : "/") + slug;

    /// <summary>Where a category stands, of what was read of it.</summary>
    public static string Category(string locale, string slug) => $"{Prefix(locale)}/categories/{slug}";

    /// <summary>Where somebody's articles of a language stand.</summary>
    public static string Author(string locale, string slug) => $"{Prefix(locale)}/authors/{slug}";

    private static string Prefix(string locale) => locale == ContentLocales.Default ? string.Empty : "/" + locale;
}
