using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>One client's connection: its identity, and the operations that run on it.</summary>
internal sealed partial class SocketConnection : IAsyncDisposable
{
    private readonly SocketChannel channel;
    private readonly SocketProtocol protocol;
    private readonly HttpContext context;
    private readonly GraphQLEndpointOptions options;
    private readonly RequestPreparation operations;
    private readonly ILogger logger;
    private readonly ConnectionWatch watch;
    private readonly CancellationTokenRegistration ending;
    private readonly ConcurrentDictionary<string, SocketOperation> running = new(StringComparer.Ordinal);
    private ClaimsPrincipal user;
    private bool isInitialized;

    public SocketConnection(
        SocketChannel channel,
        SocketProtocol protocol,
        HttpContext context,
        GraphQLEndpointOptions options,
        RequestPreparation operations,
        ILogger<SocketConnection> logger
    )
    {
        this.channel = channel;
        this.protocol = protocol;
        this.context = context;
        this.options = options;
        this.operations = operations;
        this.logger = logger;
        user = context.User;
        watch = new ConnectionWatch(context, options.RightsCheck);
        ending = watch.Token.Register(() => _ = CloseAsync(watch.Reason));
    }

    /// <summary>Serves the client until the connection ends.</summary>
    public async Task RunAsync()
    {
        var timeout = ExpectInitializationAsync();
        try
        {
            while (await channel.ReceiveAsync(options.MaximumJsonBytes) is { } bytes)
            {
                if (channel.IsClosing)
                {
                    continue;
                }
                if (!SocketMessage.TryRead(bytes, out var message))
                {
                    throw new SocketClosedException(CloseCode.InvalidMessage, "Invalid message received");
                }
                await HandleAsync(message.Value);
            }
        }
        catch (SocketClosedException violation)
        {
            await channel.CloseAsync(violation.Code, violation.Message);
        }
        finally
        {
            watch.End(ConnectionEnd.ClientLeft);
            await timeout;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ending.DisposeAsync();
        await Task.WhenAll(running.Values.Select(operation => operation.CancelAsync()));
        await watch.DisposeAsync();
    }

    private Task HandleAsync(SocketMessage message) =>
        protocol.KindOf(message.Type) switch
        {
            SocketMessageKind.Initialize => InitializeAsync(message.Payload),
            SocketMessageKind.Subscribe => SubscribeAsync(message),
            SocketMessageKind.Complete => CompleteAsync(message),
            SocketMessageKind.Ping => PongAsync(message.Payload),
            SocketMessageKind.Pong => Task.CompletedTask,
            SocketMessageKind.Terminate => channel.CloseAsync(CloseCode.Normal, "Terminated"),
            _ => throw new SocketClosedException(
                CloseCode.InvalidMessage,
                $"Invalid message received: unknown type \"{message.Type}\""
            ),
        };

    private async Task InitializeAsync(JsonElement payload)
    {
        if (isInitialized)
        {
            throw new SocketClosedException(
                CloseCode.TooManyInitialisationRequests,
                "Too many initialisation requests"
            );
        }
        isInitialized = true;
        user = await AuthenticateAsync(payload) ?? throw new SocketClosedException(CloseCode.Forbidden, "Forbidden");
        watch.Follow(user);
        await channel.SendAsync(protocol.Acknowledgement);
        if (protocol.KeepAlive is { } alive)
        {
            await channel.SendAsync(alive);
        }
    }

    /// <summary>The token of the payload decides; without one whoever the handshake knew, by its header or by the cookie of our own pages.</summary>
    private async ValueTask<ClaimsPrincipal?> AuthenticateAsync(JsonElement payload)
    {
        if (context.RequestServices.GetService<IConnectionAuthenticator>() is not { } authenticator)
        {
            return user;
        }
        if (ConnectionToken.Find(payload) is { } token)
        {
            return await authenticator.AuthenticateAsync(token, watch.Token);
        }
        return
            user.Identity is not { IsAuthenticated: true }
            && authenticator.FindCookieToken(context.Request) is { } cookie
            ? await authenticator.AuthenticateAsync(cookie, watch.Token) ?? user
            : user;
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        if (!isInitialized)
        {
            throw new SocketClosedException(CloseCode.Unauthorized, "Unauthorized");
        }
        if (string.IsNullOrEmpty(message.Id) || message.Payload.ValueKind != JsonValueKind.Object)
        {
            throw new SocketClosedException(
                CloseCode.InvalidMessage,
                "Invalid message received: an operation needs \"id\" and \"payload\""
            );
        }
        RequestBody body;
        try
        {
            body = RequestBody.From(message.Payload);
        }
        catch (InvalidRequestException refusal)
        {
            throw new SocketClosedException(CloseCode.InvalidMessage, $"Invalid message received: {refusal.Message}");
        }
        var operation = new SocketOperation(message.Id, channel, protocol, watch.Token);
        if (running.Count >= options.MaximumOperationsPerConnection && !running.ContainsKey(message.Id))
        {
            await operation.RefuseAsync(
                new InvalidRequestException(
                    StatusCodes.Status429TooManyRequests,
                    TransportErrorCodes.TooManyOperations,
                    $"At most {options.MaximumOperationsPerConnection} operations run on one connection."
                )
            );
            operation.Dispose();
            return;
        }
        if (!running.TryAdd(message.Id, operation))
        {
            throw new SocketClosedException(
                CloseCode.SubscriberAlreadyExists,
                $"Subscriber for {message.Id} already exists"
            );
        }
        operation.Start(RunAsync(operation, body));
    }

    private async Task RunAsync(SocketOperation operation, RequestBody body)
    {
        // Gives the receiver its thread back: an operation may run long before it first waits.
        await Task.Yield();
        try
        {
            await operation.RunAsync(async () => await operations.PrepareAsync(body, context, user), IsDone);
        }
        catch (OperationCanceledException)
        {
            // The client ended the operation, or the connection ended.
        }
        catch (Exception exception)
        {
            // The boundary of an operation: whatever fails in it ends the connection with the code for that, not the process.
            LogFailure(exception);
            await channel.CloseAsync(CloseCode.InternalServerError, "Internal server error");
        }
        finally
        {
            IsDone();
            operation.Dispose();
        }

        bool IsDone() => running.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation));
    }

    private async Task CompleteAsync(SocketMessage message)
    {
        if (string.IsNullOrEmpty(message.Id))
        {
            throw new SocketClosedException(CloseCode.InvalidMessage, "Invalid message received: \"id\" is missing");
        }
        if (running.TryRemove(message.Id, out var operation))
        {
            await operation.CancelAsync();
        }
    }

    private Task PongAsync(JsonElement payload)
    {
        var answer =
            payload.ValueKind == JsonValueKind.Undefined
                ? """{"type":"pong"}"""
                : $$"""{"type":"pong","payload":{{payload.GetRawText()}}}""";
        return channel.SendAsync(Encoding.UTF8.GetBytes(answer));
    }

    private async Task ExpectInitializationAsync()
    {
        try
        {
            await Task.Delay(options.ConnectionInitTimeout, watch.Token);
            if (!isInitialized)
            {
                await channel.CloseAsync(CloseCode.InitialisationTimeout, "Connection initialisation timeout");
            }
            while (protocol.KeepAlive is { } alive)
            {
                await Task.Delay(options.KeepAlive, watch.Token);
                await channel.SendAsync(alive);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection ended first.
        }
    }

    /// <summary>Tells the client that the server ends the connection; operations are completed first, so that none waits for more.</summary>
    private async Task CloseAsync(ConnectionEnd reason)
    {
        if (reason == ConnectionEnd.ClientLeft)
        {
            return;
        }
        foreach (var operation in running.Values)
        {
            if (running.TryRemove(new KeyValuePair<string, SocketOperation>(operation.Id, operation)))
            {
                await operation.CompleteAsync();
            }
        }
        await (
            reason == ConnectionEnd.Stopping
                ? channel.CloseAsync(CloseCode.GoingAway, "Going away")
                : channel.CloseAsync(CloseCode.Forbidden, "Forbidden")
        );
    }

    [LoggerMessage(LogLevel.Error, "An operation on a socket failed.")]
    private partial void LogFailure(Exception exception);
}
