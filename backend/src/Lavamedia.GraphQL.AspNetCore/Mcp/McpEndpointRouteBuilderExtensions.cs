using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>Serves published operations as tools of the Model Context Protocol.</summary>
public static class McpEndpointRouteBuilderExtensions
{
    /// <summary>Adds the tools.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">What the server calls itself.</param>
    /// <param name="version">Its version.</param>
    public static IGraphQLServerBuilder AddMcpTools(this IGraphQLServerBuilder builder, string name, string version)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddSingleton<PublishedTools>().AddSingleton<ToolHandler>();
        services
            .AddMcpServer(options => options.ServerInfo = new Implementation { Name = name, Version = version })
            // Each request is complete: any instance may answer it, with the rights of that moment.
            .WithHttpTransport(options => options.Stateless = true)
            .WithListToolsHandler(
                (request, cancellationToken) => HandlerOf(request.Services).ListAsync(request, cancellationToken)
            )
            .WithCallToolHandler(
                (request, cancellationToken) => HandlerOf(request.Services).CallAsync(request, cancellationToken)
            );
        return builder;
    }

    /// <summary>
    /// Maps the tools at a path, by streamable HTTP without sessions. Pages of other origins are refused: a browser would send cookies with what
    /// they ask (rule G-8).
    /// </summary>
    /// <param name="endpoints">The host.</param>
    /// <param name="path">The path, such as <c>/graphql/mcp</c>.</param>
    /// <param name="configure">What holds for requests, the same as at the GraphQL endpoint (rule G-5).</param>
    public static IEndpointConventionBuilder MapMcpTools(
        this IEndpointRouteBuilder endpoints,
        string path,
        Action<GraphQLEndpointOptions>? configure = null
    )
    {
        var options = new GraphQLEndpointOptions();
        configure?.Invoke(options);
        var group = endpoints.MapGroup(path).WithMetadata(options);
        ((IEndpointConventionBuilder)group).Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
                PageOrigin.IsForeign(context, options) ? Refuse(context) : inner(context);
        });
        group.MapMcp();
        return group;
    }

    private static ToolHandler HandlerOf(IServiceProvider? services) => services!.GetRequiredService<ToolHandler>();

    private static Task Refuse(HttpContext context) =>
        Results
            .Problem("Pages of other sites may not call tools.", statusCode: StatusCodes.Status403Forbidden)
            .ExecuteAsync(context);
}
