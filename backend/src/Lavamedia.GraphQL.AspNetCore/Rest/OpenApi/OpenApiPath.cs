using System.Collections.Immutable;

namespace Lavamedia.GraphQL.AspNetCore.Rest.OpenApi;

/// <summary>
/// The path of routes that differ only by method and by the names of parameters. To OpenAPI it is one, with one spelling, which has to be true for each of its
/// operations: where they name a part differently it has all names, such as <c>{slug_or_id}</c>.
/// </summary>
internal static class OpenApiPath
{
    private const string Or = "_or_";

    /// <summary>The parts of the path, by routes of one shape.</summary>
    public static ImmutableArray<RouteSegment> Of(IEnumerable<RestRoute> alike)
    {
        var routes = alike.ToList();
        return [.. routes[0].Segments.Select((segment, place) => segment.IsParameter ? Named(place) : segment)];

        RouteSegment Named(int place) =>
            new(
                string.Join(Or, routes.Select(route => route.Segments[place].Text).Distinct(StringComparer.Ordinal)),
                IsParameter: true
            );
    }
}
