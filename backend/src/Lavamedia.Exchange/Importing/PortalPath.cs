using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;

namespace Lavamedia.Exchange.Importing;

/// <summary>Where readers find things on the portal.</summary>
internal static class PortalPath
{
    public static string OfItem(ContentType type, string locale, string slug) =>
        type == ContentType.Page ? $"{Prefix(locale)}/{slug}" : $"{Prefix(locale)}/articles/{slug}";

    public static string OfCategory(string locale, string slug) => $"{Prefix(locale)}/categories/{slug}";

    private static string Prefix(string locale) => locale == ContentLocales.Default ? string.Empty : $"/{locale}";
}
