using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Pages;

/// <summary>
/// What a page may load and where its forms may lead. Nothing inline, nothing from elsewhere. Browsers apply
/// <c>form-action</c> to the redirects after a form as well, so a page whose form may end at another origin names it.
/// </summary>
internal static class PageSecurityPolicy
{
    private static readonly object FormTargets = new();

    /// <summary>Lets forms of this page end at an address of another origin, or of an app's own scheme.</summary>
    public static void AllowFormsTo(this HttpContext http, Uri target)
    {
        var source = target.Scheme is "http" or "https"
            ? target.GetLeftPart(UriPartial.Authority)
            : target.Scheme + ":";
        ((HashSet<string>)http.Items[FormTargets]!).Add(source);
    }

    public static void Apply(HttpContext http)
    {
        var targets = new HashSet<string>(StringComparer.Ordinal);
        http.Items[FormTargets] = targets;
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.ContentSecurityPolicy = string.Join(
                "; ",
                "default-src 'none'",
                "style-src 'self'",
                "font-src 'self'",
                "img-src 'self' data:",
                "script-src 'self'",
                "connect-src 'self'",
                $"form-action {string.Join(' ', targets.Prepend("'self'"))}",
                "frame-ancestors 'none'",
                "base-uri 'none'"
            );
            return Task.CompletedTask;
        });
    }
}
