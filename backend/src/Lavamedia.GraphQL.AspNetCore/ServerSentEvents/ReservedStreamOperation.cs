using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>An operation whose responses go to an event stream while the request that brought it is answered with 202.</summary>
internal sealed partial class ReservedStreamOperation(GraphQLEndpointOptions options, OperationRunner operations)
{
    private static readonly TimeSpan OpeningTime = TimeSpan.FromSeconds(10);

    /// <summary>Starts the operation; what is wrong with the request is answered to the request itself.</summary>
    /// <exception cref="InvalidRequestException">The operation has no id, or one that is in use, or may not run.</exception>
    public async Task StartAsync(HttpContext context, ReservedStream reserved, RequestBody body, bool allowMutations)
    {
        var id = IdOf(body);
        var stream = await OpenedAsync(reserved);
        var ended = CancellationTokenSource.CreateLinkedTokenSource(stream.Ended);
        if (reserved.Operations.Count >= options.MaximumOperationsPerConnection)
        {
            throw new InvalidRequestException(
                StatusCodes.Status429TooManyRequests,
                TransportErrorCodes.TooManyOperations,
                $"At most {options.MaximumOperationsPerConnection} operations run on one connection."
            );
        }
        if (!reserved.Operations.TryAdd(id, ended))
        {
            throw Refuse(StatusCodes.Status409Conflict, $"Operation with ID {id} already exists");
        }
        ExecutionResponse? response = null;
        try
        {
            var request = await operations.PrepareAsync(body, stream.Context, context.User) with
            {
                AllowMutations = allowMutations,
                AllowIncremental = true,
                AllowSubscriptions = true,
            };
            response = await OperationRunner.StartAsync(request, ended.Token);
            if (response is SingleResponse { Result: { Outcome: not ExecutionOutcome.Executed } result })
            {
                await HttpAnswer.WriteAsync(context, result, AcceptedMedia.GraphQLResponse);
                return;
            }
            _ = SendAsync(reserved, stream, id, ended, response);
            (response, ended) = (null, null);
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        finally
        {
            if (ended is not null)
            {
                reserved.Operations.TryRemove(id, out _);
                ended.Dispose();
            }
            if (response is not null)
            {
                await response.DisposeAsync();
            }
        }
    }

    private static async Task SendAsync(
        ReservedStream reserved,
        OpenStream stream,
        string id,
        CancellationTokenSource ended,
        ExecutionResponse response
    )
    {
        await Task.Yield();
        try
        {
            if (response is SingleResponse { Result: var result })
            {
                await stream.NextAsync(id, result.Json, ended.Token);
            }
            else if (response is ResponseStream parts)
            {
                await foreach (var part in parts.WithCancellation(ended.Token))
                {
                    using (part)
                    {
                        await stream.NextAsync(id, part.Json, ended.Token);
                    }
                }
            }
            // Off the list before the client learns of the end, because it may use the id again at once.
            reserved.Operations.TryRemove(id, out _);
            await stream.CompleteAsync(id);
        }
        catch (OperationCanceledException)
        {
            // The client ended the operation, or the stream ended.
        }
        catch (Exception exception)
        {
            // The boundary of an operation: nobody waits for this task.
            var logger = stream.Context.RequestServices.GetRequiredService<ILogger<ReservedStreamOperation>>();
            LogFailure(logger, exception);
        }
        finally
        {
            await response.DisposeAsync();
            reserved.Operations.TryRemove(new KeyValuePair<string, CancellationTokenSource>(id, ended));
            ended.Dispose();
        }
    }

    private static string IdOf(RequestBody body) =>
        body.Extensions.ValueKind == JsonValueKind.Object
        && body.Extensions.TryGetProperty("operationId", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 } text
            ? text
            : throw Refuse(StatusCodes.Status400BadRequest, "Operation ID is missing");

    private static async Task<OpenStream> OpenedAsync(ReservedStream reserved)
    {
        try
        {
            return await reserved.Opened.WaitAsync(OpeningTime);
        }
        catch (TimeoutException exception)
        {
            throw new InvalidRequestException(
                StatusCodes.Status404NotFound,
                TransportErrorCodes.RequestInvalid,
                "Stream not open",
                exception
            );
        }
    }

    private static InvalidRequestException Refuse(int status, string message) =>
        new(status, TransportErrorCodes.RequestInvalid, message);

    [LoggerMessage(LogLevel.Error, "An operation on an event stream failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
