using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Errors;

/// <summary>Around the endpoints that clients call: nothing is cached, nobody calls too often, refusals have OAuth's form.</summary>
internal sealed class OAuthEndpointFilter(IOptions<OpenIdConnectSettings> settings) : IEndpointFilter, IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address =>
            RateLimitPartition.GetFixedWindowLimiter(
                address,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = settings.Value.RequestsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                }
            )
    );

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";
        using var lease = limiter.AttemptAcquire(http.ClientAddress());
        if (!lease.IsAcquired)
        {
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
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

    public void Dispose() => limiter.Dispose();

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
