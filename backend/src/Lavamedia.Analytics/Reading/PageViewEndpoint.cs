using System.Security.Cryptography;
using System.Text;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution;
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
        PageViews views,
        RecordPageViews record,
        IOptions<PageViewOptions> options,
        CancellationToken cancellationToken
    )
    {
        if (!IsPortal(request.Headers.Authorization.ToString(), options.Value.RevalidationSecret))
        {
            return Results.Problem(
                "The bearer token is not the secret that portal and API share.",
                statusCode: StatusCodes.Status401Unauthorized,
                extensions: new Dictionary<string, object?> { ["code"] = "INVALID_PORTAL_SECRET" }
            );
        }

        var ids = views
            .ContentIds.Take(RecordPageViews.Maximum)
            .Select(id => NodeId.TryDecode(id, nameof(ContentItem), out var key) ? key : Guid.Empty)
            .Where(key => key != Guid.Empty);
        return Results.Ok(new { recorded = await record.ExecuteAsync(ids, cancellationToken) });
    }

    /// <summary>Compares digests, which have one length, so that the time tells nothing about the secret.</summary>
    private static bool IsPortal(string authorization, string secret) =>
        secret.Length > 0
        && authorization.StartsWith("Bearer ", StringComparison.Ordinal)
        && CryptographicOperations.FixedTimeEquals(Digest(authorization["Bearer ".Length..]), Digest(secret));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>What was read.</summary>
    /// <param name="ContentIds">The items; one that is named twice was read twice.</param>
    internal sealed record PageViews(IReadOnlyList<string> ContentIds);
}
