using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Lavamedia.Identity.Pages;

/// <summary>The language of a page: what its link asked for, or was asked for before, or what the browser prefers; else French.</summary>
public static class PageLanguage
{
    private const string Parameter = "lang";
    private const string Cookie = "lavamedia_language";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The address of the present page in the other language.</summary>
    internal static string LinkToOther(HttpRequest request)
    {
        var query = new QueryBuilder(
            request.Query.Where(pair => pair.Key != Parameter).Select(pair => KeyValuePair.Create(pair.Key, pair.Value))
        )
        {
            { Parameter, Other.Name },
        };
        return request.Path + query.ToString();
    }

    /// <summary>The language that the present page does not have.</summary>
    internal static CultureInfo Other => CultureInfo.CurrentUICulture.Name == French.Name ? English : French;

    internal static CultureInfo Choose(HttpContext http)
    {
        if (Find(http.Request.Query[Parameter]) is { } asked)
        {
            http.Response.Cookies.Append(
                Cookie,
                asked.Name,
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    Secure = http.Request.IsHttps,
                    Path = "/auth",
                    MaxAge = TimeSpan.FromDays(365),
                }
            );
            return asked;
        }

        return Find(http.Request.Cookies[Cookie])
            ?? FirstOf((string?)http.Request.Query["ui_locales"] ?? string.Empty, ' ')
            ?? FirstOf(http.Request.Headers.AcceptLanguage.ToString(), ',')
            ?? French;
    }

    // Browsers list languages in order of preference; weights only say the same again.
    private static CultureInfo? FirstOf(string list, char separator) =>
        list.Split(separator, 16, StringSplitOptions.TrimEntries)
            .Select(Find)
            .FirstOrDefault(found => found is not null);

    private static CultureInfo? Find(string? tag) =>
        tag?.Split('-', ';')[0].Trim().ToLowerInvariant() switch
        {
            "fr" => French,
            "en" => English,
            _ => null,
        };
}
