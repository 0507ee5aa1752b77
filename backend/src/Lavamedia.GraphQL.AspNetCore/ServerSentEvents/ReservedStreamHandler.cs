using System.Collections.Concurrent;
using System.Security.Cryptography;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>
/// The single connection mode of
/// <see href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">GraphQL over server-sent events</see>: PUT reserves a
/// stream, GET or POST with the ticket opens it, operations are sent by requests of their own and DELETE ends them. Streams live in the
/// memory of this process, so that a load balancer has to send a client's requests to the same one.
/// </summary>
internal sealed class ReservedStreamHandler(GraphQLEndpointOptions options, LastingConnections connections)
{
    private const string Header = "X-GraphQL-Event-Stream-Token";

    private static readonly TimeSpan ReservationLifetime = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, ReservedStream> streams = new(StringComparer.Ordinal);
    private readonly PlaceCount reservations = new(options.MaximumReservations, options.MaximumReservationsPerAddress);

    /// <summary>The ticket of a request, or null.</summary>
    public static string? TicketOf(HttpRequest request)
    {
        string? ticket = request.Headers[Header];
        return string.IsNullOrEmpty(ticket) ? request.Query["token"] : ticket;
    }

    /// <summary>The stream that a request's ticket is for.</summary>
    /// <exception cref="InvalidRequestException">There is none, or it is somebody else's.</exception>
    public ReservedStream Find(HttpContext context) =>
        TicketOf(context.Request) is { Length: > 0 } ticket
        && streams.TryGetValue(ticket, out var stream)
        && stream.BelongsTo(context.User)
            ? stream
            : throw Refuse(StatusCodes.Status404NotFound, "Stream not found");

    /// <summary>Answers PUT: reserves a stream, which has to be opened soon.</summary>
    public Task ReserveAsync(HttpContext context) =>
        AnswerAsync(
            context,
            () =>
            {
                // Costs the client no connection, and takes no place among those until it is opened.
                var address = CallerAddress.Of(context);
                if (reservations.Enter(address) != PlaceAnswer.IsTaken)
                {
                    context.Response.Headers[HeaderNames.RetryAfter] = "10";
                    throw new InvalidRequestException(
                        StatusCodes.Status429TooManyRequests,
                        TransportErrorCodes.TooManyReservations,
                        "Too many event streams are reserved and not opened. Open those first, or try again later."
                    );
                }
                var stream = new ReservedStream(
                    Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                    context.User,
                    () => reservations.Leave(address)
                );
                streams[stream.Token] = stream;
                _ = ExpireAsync(stream);
                context.Response.StatusCode = StatusCodes.Status201Created;
                context.Response.ContentType = "text/plain; charset=utf-8";
                context.Response.Headers[HeaderNames.CacheControl] = "private, no-store";
                return context.Response.WriteAsync(stream.Token, context.RequestAborted);
            }
        );

    /// <summary>Opens a stream, and stays with it until it ends. Refusals have their status, so that a client knows not to try again.</summary>
    public Task OpenAsync(HttpContext context) =>
        AnswerAsync(
            context,
            async () =>
            {
                var stream = Find(context);
                using var place = connections.Enter(context);
                if (!stream.TryTake())
                {
                    throw Refuse(StatusCodes.Status409Conflict, "Stream already open");
                }
                try
                {
                    await ServeAsync(context, stream);
                }
                finally
                {
                    streams.TryRemove(stream.Token, out _);
                }
            }
        );

    /// <summary>Answers DELETE: ends an operation.</summary>
    public Task EndOperationAsync(HttpContext context) =>
        AnswerAsync(
            context,
            async () =>
            {
                var stream = Find(context);
                string? id = context.Request.Query["operationId"];
                if (string.IsNullOrEmpty(id))
                {
                    throw Refuse(StatusCodes.Status400BadRequest, "Operation ID is missing");
                }
                if (stream.Take(id) is { } operation)
                {
                    await operation.CancelAsync();
                }
            }
        );

    private async Task ServeAsync(HttpContext context, ReservedStream stream)
    {
        await using var watch = new ConnectionWatch(context, options.RightsCheck);
        watch.Follow(context.User);
        using var body = await StreamedBody.StartAsync(context, StreamFormat.Events, options.KeepAlive);
        try
        {
            // Something to read at once: some clients take the connection as open only then.
            await body.WriteAsync(StreamFormat.Events.WriteKeepAlive, watch.Token);
            stream.Open(new OpenStream(context, body, watch.Token));
            await body.KeepAliveAsync(watch.Token);
        }
        finally
        {
            // Operations read through the services of this request, which the server gives away once it has ended.
            watch.End(ConnectionEnd.ClientLeft);
            await stream.CloseAsync();
        }
    }

    private static async Task AnswerAsync(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (InvalidRequestException refusal)
        {
            await HttpErrorWriter.WriteAsync(context, refusal, AcceptedMedia.Fallback);
        }
    }

    private static InvalidRequestException Refuse(int status, string message) =>
        new(status, TransportErrorCodes.RequestInvalid, message);

    private async Task ExpireAsync(ReservedStream stream)
    {
        await Task.Delay(ReservationLifetime);
        if (stream.TryTake())
        {
            streams.TryRemove(stream.Token, out _);
        }
    }
}
