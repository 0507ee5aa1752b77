using Lavamedia.GraphQL.AspNetCore.Rest.OpenApi;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Serves published operations as REST routes.</summary>
public static class RestEndpointRouteBuilderExtensions
{
    /// <summary>Finds the routes of the published operations (<c>@http</c>).</summary>
    public static IGraphQLServerBuilder AddRestRoutes(this IGraphQLServerBuilder builder)
    {
        builder.Services.TryAddSingleton<RestRoutes>();
        return builder;
    }

    /// <summary>
    /// Maps all REST routes below a prefix, as one endpoint: their files are read when the first of them is asked for. Endpoints that are mapped at
    /// addresses of their own below the prefix go before them.
    /// </summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="prefix">The prefix, such as <c>/api/v1</c>.</param>
    /// <param name="configure">What holds for requests, the same as at the GraphQL endpoint (rule G-5).</param>
    public static IEndpointConventionBuilder MapRestRoutes(
        this IEndpointRouteBuilder endpoints,
        string prefix,
        Action<GraphQLEndpointOptions>? configure = null
    )
    {
        var options = new GraphQLEndpointOptions();
        configure?.Invoke(options);
        var handler = new RestHandler(
            options,
            prefix,
            endpoints.ServiceProvider.GetRequiredService<ILogger<RestHandler>>()
        );
        return endpoints.Map($"{prefix}/{{**{RestHandler.Path}}}", handler.HandleAsync);
    }

    /// <summary>Maps the OpenAPI document (3.1) of the REST routes, for everybody.</summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="path">Where it stands, such as <c>/openapi/v1.json</c>.</param>
    /// <param name="prefix">The prefix of the routes.</param>
    /// <param name="begin">
    /// Makes the document that they are added to, with what is the same for all (<see cref="RestOpenApi"/>) and the routes that the host maps itself.
    /// Called when the document is first asked for.
    /// </param>
    public static IEndpointConventionBuilder MapRestOpenApi(
        this IEndpointRouteBuilder endpoints,
        string path,
        string prefix,
        Func<IServiceProvider, OpenApiDocument> begin
    ) => endpoints.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], new OpenApiHandler(prefix, begin).HandleAsync);
}
