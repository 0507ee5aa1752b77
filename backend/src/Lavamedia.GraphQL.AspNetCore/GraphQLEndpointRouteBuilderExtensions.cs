using Lavamedia.GraphQL.AspNetCore.Explorer;
using Lavamedia.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.GraphQL.AspNetCore;

/// <summary>Maps the GraphQL endpoint.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps operations (POST and GET), the schema's text (<c>?sdl</c>) and the IDE (for browsers) at one path, as
    /// <see href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</see> describes.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql",
        Action<GraphQLEndpointOptions>? configure = null
    )
    {
        var options = new GraphQLEndpointOptions();
        configure?.Invoke(options);
        var handler = new GraphQLHttpHandler(options);
        var explorer = new ExplorerHandler(path, options);

        var group = endpoints.MapGroup(path);
        group.MapPost("/", handler.PostAsync);
        group.MapGet("/", context => explorer.Wants(context) ? explorer.PageAsync(context) : handler.GetAsync(context));
        group.MapGet("/assets/{**file}", explorer.AssetAsync);
        // Every other method is answered by the routing itself with 405 and the list of allowed ones.
        return group;
    }
}
