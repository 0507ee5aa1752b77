using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>Accepts the handshake of a socket, or refuses it.</summary>
internal sealed class SocketEndpoint(
    GraphQLEndpointOptions options,
    RequestPreparation operations,
    LastingConnections connections
)
{
    /// <summary>Answers a handshake, and stays with the socket until it is closed.</summary>
    public async Task AcceptAsync(HttpContext context)
    {
        if (PageOrigin.IsForeign(context, options))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        try
        {
            using var place = connections.Enter(context);
            await ServeAsync(context);
        }
        catch (InvalidRequestException refusal)
        {
            await HttpErrorWriter.WriteAsync(context, refusal, AcceptedMedia.Fallback);
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var protocol = SocketProtocol.Choose(context.WebSockets.WebSocketRequestedProtocols);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext
            {
                SubProtocol = protocol?.Name,
                KeepAliveInterval = options.KeepAlive,
                KeepAliveTimeout = options.Patience,
            }
        );
        await using var channel = new SocketChannel(socket, options.Patience);
        if (protocol is null)
        {
            await channel.CloseAsync(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable");
            return;
        }
        var logger = context.RequestServices.GetRequiredService<ILogger<SocketConnection>>();
        await using var connection = new SocketConnection(channel, protocol, context, options, operations, logger);
        await connection.RunAsync();
    }
}
