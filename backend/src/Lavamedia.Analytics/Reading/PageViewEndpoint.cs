using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Analytics.Reading;

/// <summary>
/// Where the portal says what was read, some seconds' worth at a time. Only the portal may: it has left out machines and those who do not want
/// to be counted, and whoever could count for himself would choose what is read most.
/// </summary>
internal static class PageViewEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/v1/page-views", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpRequest request,
        IReadOnlyList<PageViews> views,
        RecordPageViews record,
        IOptions<PageViewOptions> options,
        CancellationToken cancellationToken
    )
    {
        if (!PortalSecret.IsKnown(request.Headers[PortalSecret.Header], options.Value.RevalidationSecret))
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "INVALID_PORTAL_SECRET",
                $"{PortalSecret.Header} is not the secret that the portal and the API share."
            );
        }

        var ids = views
            .SelectMany(seen => Enumerable.Repeat(seen.Id, Math.Clamp(seen.Count, 0, RecordPageViews.Maximum)))
            .Take(RecordPageViews.Maximum)
            .Select(id => NodeId.TryDecode(id, nameof(ContentItem), out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty);
        return Results.Ok(new { recorded = await record.ExecuteAsync(ids, cancellationToken) });
    }

    /// <summary>What was read.</summary>
    /// <param name="Id">The item.</param>
    /// <param name="Count">How often.</param>
    internal sealed record PageViews(string Id, int Count);
}
