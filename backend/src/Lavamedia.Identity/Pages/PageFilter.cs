using System.Globalization;
using Lavamedia.Identity.Pages.Problem;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Pages;

/// <summary>What is the same around every page.</summary>
internal static class PageFilter
{
    private const int LargestForm = 64 * 1024;

    public static async Task<object?> AnswerAsync(
        EndpointFilterInvocationContext invocation,
        EndpointFilterDelegate next
    )
    {
        var http = invocation.HttpContext;
        var services = http.RequestServices;
        if (services.GetRequiredService<IOptions<SessionSettings>>().Value.IsSecure)
        {
            // Whoever ends TLS before us: what the browser uses is said by the configuration (T-8).
            http.Request.Scheme = Uri.UriSchemeHttps;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = PageLanguage.Choose(http);
        http.Response.Headers.CacheControl = "no-store";
        PageSecurityPolicy.Apply(http);

        var isForm = HttpMethods.IsPost(http.Request.Method);
        var result =
            isForm && !await IsOurFormAsync(http, services.GetRequiredService<IAntiforgery>())
                ? ProblemPage.Show(ProblemPageReason.FormExpired)
                : await next(invocation);

        // Run here, where the language is known: what an asynchronous method sets is gone once it has returned.
        if (result is IResult page)
        {
            await page.ExecuteAsync(http);
        }

        return Results.Empty;
    }

    private static async Task<bool> IsOurFormAsync(HttpContext http, IAntiforgery antiforgery)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength > LargestForm)
        {
            return false;
        }

        return await antiforgery.IsRequestValidAsync(http);
    }
}
