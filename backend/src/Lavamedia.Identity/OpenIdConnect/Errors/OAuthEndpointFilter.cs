using System.Globalization;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Budgets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Errors;

/// <summary>Around the endpoints that clients call: nothing is cached, nobody calls too often, refusals have OAuth's form.</summary>
internal sealed class OAuthEndpointFilter(IOptions<OpenIdConnectSettings> settings, IBudgets budgets) : IEndpointFilter
{
    /// <summary>Puts the filter around endpoints. It is found when it is needed, not made by each of them at the start.</summary>
    public static void Around(IEndpointConventionBuilder endpoints) =>
        endpoints.AddEndpointFilter(
            (context, next) =>
                context.HttpContext.RequestServices.GetRequiredService<OAuthEndpointFilter>().InvokeAsync(context, next)
        );

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";
        // Counted for all instances together where there is Redis (T-9).
        var answer = await budgets.SpendAsync(
            new Budget($"oauth:{http.Request.Path}:{http.ClientAddress()}", settings.Value.RequestsPerMinute),
            1,
            http.RequestAborted
        );
        if (!answer.IsGranted)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(answer.RetryAfter.TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
            return Answer(
                OAuthErrorCode.TemporarilyUnavailable,
                "Too many requests. Wait as long as Retry-After says.",
                StatusCodes.Status429TooManyRequests
            );
        }

        try
        {
            return await next(context);
        }
        catch (OAuthException refusal)
        {
            return Answer(refusal.Code, refusal.Message, StatusOf(refusal, http));
        }
    }

    private static int StatusOf(OAuthException refusal, HttpContext http)
    {
        if (refusal.Code != OAuthErrorCode.InvalidClient)
        {
            return StatusCodes.Status400BadRequest;
        }

        if (http.Request.Headers.Authorization.Count > 0)
        {
            http.Response.Headers.WWWAuthenticate = "Basic realm=\"lavamedia\", charset=\"UTF-8\"";
        }

        return StatusCodes.Status401Unauthorized;
    }

    private static IResult Answer(string code, string description, int status) =>
        Results.Json(
            new Dictionary<string, string> { ["error"] = code, ["error_description"] = description },
            statusCode: status
        );
}
