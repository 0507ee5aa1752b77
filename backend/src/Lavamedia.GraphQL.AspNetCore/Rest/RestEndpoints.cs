using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>
/// Endpoints of single routes, for those who count and trace requests: ASP.NET takes <c>http.route</c> from the endpoint when a request has ended, and the one
/// that is mapped knows only that anything may follow the prefix. There are as many as there are routes, whatever addresses are called.
/// </summary>
internal sealed class RestEndpoints(string prefix)
{
    private readonly ConcurrentDictionary<RestRoute, Endpoint> known = new();

    /// <summary>Says which route a request turned out to be for; whatever else is known of its endpoint stays.</summary>
    public void Tell(HttpContext context, RestRoute route)
    {
        if (context.GetEndpoint() is { } mapped)
        {
            context.SetEndpoint(known.GetOrAdd(route, Make, mapped));
        }
    }

    private Endpoint Make(RestRoute route, Endpoint mapped)
    {
        var pattern = RoutePatternFactory.Parse(prefix + route.Template);
        var endpoint = new RouteEndpointBuilder(mapped.RequestDelegate, pattern, order: 0)
        {
            DisplayName = prefix + route.Template,
        };
        foreach (var said in mapped.Metadata.Where(said => said is not IRouteDiagnosticsMetadata))
        {
            endpoint.Metadata.Add(said);
        }

        return endpoint.Build();
    }
}
