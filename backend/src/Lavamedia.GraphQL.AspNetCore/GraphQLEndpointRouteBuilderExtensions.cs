using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Explorer;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.AspNetCore.ServerSentEvents;
using Lavamedia.GraphQL.AspNetCore.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.GraphQL.AspNetCore;

/// <summary>Maps the GraphQL endpoint.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    private const string StoredOperation = "/persisted/{operationId}/{operationName?}";

    /// <summary>
    /// Maps, at one path: operations by POST and GET as
    /// <see href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</see> describes, sockets (graphql-transport-ws), event
    /// streams (graphql-sse), the schema's text (<c>?sdl</c>) and the IDE (for browsers). Below it: stored operations at
    /// <c>persisted/{operationId}/{operationName?}</c>.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints,
        string path = "/graphql",
        Action<GraphQLEndpointOptions>? configure = null
    )
    {
        var options = new GraphQLEndpointOptions();
        configure?.Invoke(options);
        var connections = new LastingConnections(options);
        var operations = new RequestPreparation(options);
        var streams = new ReservedStreamHandler(options, connections);
        var http = new GraphQLHttpHandler(options, operations, streams, connections);
        var explorer = new ExplorerHandler(path, options);
        var sockets = new SocketEndpoint(options, operations, connections);

        var group = endpoints.MapGroup(path).WithMetadata(options);
        group.MapPost("/", http.PostAsync);
        group.MapMethods("/", [HttpMethods.Get, HttpMethods.Connect], Get(endpoints, http, explorer, sockets));
        group.MapPut("/", streams.ReserveAsync);
        group.MapDelete("/", streams.EndOperationAsync);
        group.MapGet(StoredOperation, http.GetStoredAsync);
        group.MapPost(StoredOperation, http.PostStoredAsync);
        group.MapGet("/assets/{**file}", explorer.AssetAsync);
        // Every other method is answered by the routing itself with 405 and the list of allowed ones.
        return group;
    }

    private static RequestDelegate Get(
        IEndpointRouteBuilder endpoints,
        GraphQLHttpHandler http,
        ExplorerHandler explorer,
        SocketEndpoint sockets
    )
    {
        var app = endpoints.CreateApplicationBuilder();
        app.UseWebSockets();
        app.Run(context =>
            context.WebSockets.IsWebSocketRequest ? sockets.AcceptAsync(context)
            : explorer.Wants(context) ? explorer.PageAsync(context)
            : http.GetAsync(context)
        );
        return app.Build();
    }
}
