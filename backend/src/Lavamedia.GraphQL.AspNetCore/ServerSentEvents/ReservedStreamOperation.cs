using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>An operation whose responses go to an event stream while the request that brought it is answered with 202.</summary>
internal sealed partial class ReservedStreamOperation(GraphQLEndpointOptions options, RequestPreparation operations)
{
    private static readonly TimeSpan OpeningTime = TimeSpan.FromSeconds(10);

    /// <summary>Starts the operation; what is wrong with the request is answered to the request itself.</summary>
    /// <exception cref="InvalidRequestException">The operation has no id, or one that is in use, or may not run.</exception>
    public async Task StartAsync(HttpContext context, ReservedStream reserved, RequestBody body, bool allowMutations)
    {
        var id = IdOf(body);
        var stream = await OpenedAsync(reserved);
        var operation = reserved.Begin(id, options.MaximumOperationsPerConnection, stream.Ended);
        ExecutionResponse response;
        try
        {
            var request = await operations.PrepareAsync(body, stream.Context, context.User) with
            {
                AllowMutations = allowMutations,
                AllowIncremental = true,
                AllowSubscriptions = true,
            };
            response = await RequestPreparation.StartAsync(request, operation.Token);
        }
        catch (OperationCanceledException) when (operation.Token.IsCancellationRequested)
        {
            // Accepted, and ended by the client, or with the stream, before it had an answer.
            operation.Dispose();
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return;
        }
        catch
        {
            operation.Dispose();
            throw;
        }
        if (response is SingleResponse { Result: { Outcome: not ExecutionOutcome.Executed } refusal })
        {
            operation.Dispose();
            await using (response)
            {
                await HttpAnswer.WriteAsync(context, refusal, AcceptedMedia.GraphQLResponse);
            }
            return;
        }
        // The stream waits for it before it ends.
        _ = SendAsync(stream, operation, response);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static async Task SendAsync(OpenStream stream, RunningOperation operation, ExecutionResponse response)
    {
        using var running = operation;
        await Task.Yield();
        try
        {
            await using var disposed = response;
            if (response is SingleResponse { Result: var result })
            {
                await stream.NextAsync(operation.Id, result.Json, operation.Token);
            }
            else if (response is ResponseStream parts)
            {
                await foreach (var part in parts.WithCancellation(operation.Token))
                {
                    using (part)
                    {
                        await stream.NextAsync(operation.Id, part.Json, operation.Token);
                    }
                }
            }
            // Off the list before the client learns of the end, because it may use the id again at once.
            operation.Leave();
            await stream.CompleteAsync(operation.Id);
        }
        catch (OperationCanceledException)
        {
            // The client ended the operation, or the stream ended.
        }
        catch (Exception exception)
        {
            // The boundary of an operation: whatever fails in it ends it alone.
            var logger = stream.Context.RequestServices.GetRequiredService<ILogger<ReservedStreamOperation>>();
            LogFailure(logger, exception);
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
