using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Content.Redirects.Managed.Hits;

/// <summary>Where portals tell how many readers redirects led on; they keep answers, so nobody else can count.</summary>
internal static class RedirectHitEndpoint
{
    private const int MostAtOnce = 1000;
    private const int MostOfOne = 1_000_000;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/redirect-hits", RecordAsync);

    private static async Task<IResult> RecordAsync(
        HttpContext http,
        IReadOnlyList<RedirectHits> hits,
        RecordRedirectHits record,
        IOptions<RedirectHitOptions> options
    )
    {
        if (!PortalSecret.IsKnown(http.Request.Headers[PortalSecret.Header], options.Value.RevalidationSecret))
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "INVALID_PORTAL_SECRET",
                $"{PortalSecret.Header} is not the secret that the portal and the API share."
            );
        }

        var counted = new Dictionary<Guid, int>();
        foreach (var (id, count) in hits)
        {
            if (
                hits.Count > MostAtOnce
                || count is < 1 or > MostOfOne
                || !NodeId.TryDecode(id, nameof(ManagedRedirect), out var key)
            )
            {
                return CodedProblem.Of(
                    StatusCodes.Status400BadRequest,
                    "BAD_REQUEST",
                    $"The body is a list of at most {MostAtOnce} objects with the id of a redirect and a count from 1 to {MostOfOne}."
                );
            }

            counted[key] = counted.GetValueOrDefault(key) + count;
        }

        await record.ExecuteAsync(counted, http.RequestAborted);
        return TypedResults.NoContent();
    }
}
