using Microsoft.AspNetCore.Builder;

namespace Lavamedia.Identity.Authentication;

/// <summary>Adds the viewer to the pipeline.</summary>
public static class ViewerApplicationBuilderExtensions
{
    /// <summary>Finds out who sends each request, and tells the request's scope.</summary>
    public static IApplicationBuilder UseViewer(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        return app.Use(
            (context, next) =>
            {
                ViewerScopeInitializer.SignIn(context.User, context.RequestServices);
                return next(context);
            }
        );
    }
}
