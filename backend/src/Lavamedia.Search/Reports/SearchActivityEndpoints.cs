using Lavamedia.Content.Localization;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Lavamedia.Search.Asking;
using Lavamedia.Search.Asking.Matching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Search.Reports;

/// <summary>
/// Where portals tell what readers searched for and which results they chose, some seconds' worth at a time. Only they may: they leave out
/// machines and whoever does not want to be counted.
/// </summary>
internal static class SearchActivityEndpoints
{
    private const int MostAtOnce = 1000;
    private const int MostOfOne = 1_000_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/searches", SearchesAsync);
        routes.MapPost("/api/v1/search-clicks", ClicksAsync);
    }

    private static async Task<IResult> SearchesAsync(
        HttpContext http,
        IReadOnlyList<CountedSearches> searches,
        RecordSearchActivity record,
        IOptions<SearchActivityOptions> options
    )
    {
        if (
            Refusal(http, options, searches, search => IsCount(search.Query, search.Locale, search.Count)) is
            { } refusal
        )
        {
            return refusal;
        }

        await record.SearchesAsync(searches, http.RequestAborted);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ClicksAsync(
        HttpContext http,
        IReadOnlyList<CountedClicks> clicks,
        RecordSearchActivity record,
        IOptions<SearchActivityOptions> options
    )
    {
        if (
            Refusal(
                http,
                options,
                clicks,
                click =>
                    IsCount(click.Query, click.Locale, click.Count) && click.Place is >= 1 and <= MatchDocuments.Most
            ) is
            { } refusal
        )
        {
            return refusal;
        }

        await record.ClicksAsync(clicks, http.RequestAborted);
        return TypedResults.NoContent();
    }

    private static ProblemHttpResult? Refusal<T>(
        HttpContext http,
        IOptions<SearchActivityOptions> options,
        IReadOnlyList<T> told,
        Func<T, bool> isRight
    ) =>
        !PortalSecret.IsKnown(http.Request.Headers[PortalSecret.Header], options.Value.RevalidationSecret)
            ? CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "INVALID_PORTAL_SECRET",
                $"{PortalSecret.Header} is not the secret that the portal and the API share."
            )
        : told.Count > MostAtOnce || !told.All(isRight)
            ? CodedProblem.Of(
                StatusCodes.Status400BadRequest,
                "BAD_REQUEST",
                $"The body is a list of at most {MostAtOnce} objects with query, locale and a count from 1 to {MostOfOne}."
            )
        : null;

    private static bool IsCount(string? query, string? locale, int count) =>
        query is { Length: <= SearchText.MaximumLength }
        && ContentLocales.Supported.Contains(locale)
        && count is >= 1 and <= MostOfOne;
}
