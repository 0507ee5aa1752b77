namespace Lavamedia.Api.Security;

/// <summary>Headers that every answer carries, errors included (F-9).</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                    headers.TryAdd("X-Frame-Options", "DENY");
                    // An endpoint that shows a page, such as the IDE, says itself what the page may load.
                    headers.TryAdd("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                    if (context.Request.IsHttps)
                    {
                        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
                    }

                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
}
