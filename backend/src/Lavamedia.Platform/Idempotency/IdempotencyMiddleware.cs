using System.Security.Cryptography;
using System.Text;
using Lavamedia.Platform.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Idempotency;

/// <summary>Honours the header <c>Idempotency-Key</c> on requests of signed-in callers that may change something .</summary>
public static class IdempotencyMiddleware
{
    private const string Header = "Idempotency-Key";
    private const string EventStream = "text/event-stream";
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>Adds the rule for every door after this one; it must come after the viewer is known.</summary>
    public static IApplicationBuilder UseIdempotencyKeys(this IApplicationBuilder app) => app.Use(InvokeAsync);

    private static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var caller = context.RequestServices.GetRequiredService<IViewer>().UserId;
        string? key = context.Request.Headers[Header];
        if (caller is null || string.IsNullOrEmpty(key) || !MayChangeSomething(context.Request))
        {
            await next(context);
            return;
        }

        if (key.Length > IdempotencyKeyConfiguration.MaximumLength)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status400BadRequest,
                "IDEMPOTENCY_KEY_TOO_LONG",
                $"An idempotency key has at most {IdempotencyKeyConfiguration.MaximumLength} characters."
            );
            return;
        }

        var keys = context.RequestServices.GetRequiredService<ClaimIdempotencyKey>();
        if (await HashAsync(context.Request, context.RequestAborted) is not { } hash)
        {
            await RefuseAsync(
                context,
                StatusCodes.Status413PayloadTooLarge,
                "PAYLOAD_TOO_LARGE",
                "The request is larger than this address takes with an idempotency key."
            );
            return;
        }

        var outcome = await keys.ClaimAsync(caller.Value, key, hash, context.RequestAborted);
        await (
            outcome switch
            {
                IdempotencyOutcome.Claimed(var claim) => RunAsync(context, next, keys, claim),
                IdempotencyOutcome.Answered answer => ReplayAsync(context.Response, answer),
                IdempotencyOutcome.OtherRequest => RefuseAsync(
                    context,
                    StatusCodes.Status422UnprocessableEntity,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This idempotency key belongs to another request. Use a new one."
                ),
                IdempotencyOutcome.AnswerLost => RefuseAsync(
                    context,
                    StatusCodes.Status409Conflict,
                    "IDEMPOTENCY_ANSWER_LOST",
                    "This request has taken effect, but its answer was lost. Read the present state; do not repeat the request."
                ),
                _ => RefuseAsync(
                    context,
                    StatusCodes.Status409Conflict,
                    "IDEMPOTENCY_KEY_IN_USE",
                    "A request with this idempotency key is still running. Try again in a few seconds."
                ),
            }
        );
    }

    // An answer without an end cannot be kept for a repeat; subscriptions change nothing anyway.
    private static bool MayChangeSomething(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method)
        && !HttpMethods.IsHead(request.Method)
        && !request.Headers.Accept.ToString().Contains(EventStream, StringComparison.OrdinalIgnoreCase);

    private static async Task RunAsync(
        HttpContext context,
        RequestDelegate next,
        ClaimIdempotencyKey keys,
        IdempotencyClaim claim
    )
    {
        var client = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        IdempotencyClaim.Current = claim;
        using var ended = new CancellationTokenSource();
        var keeping = keys.KeepAsync(claim, ended.Token);
        try
        {
            await next(context);
        }
        catch
        {
            await keys.ReleaseAsync(claim, CancellationToken.None);
            throw;
        }
        finally
        {
            IdempotencyClaim.Current = null;
            context.Response.Body = client;
            await ended.CancelAsync();
            await keeping;
        }

        // What failed on our side is not the answer to keep; what the client did wrong is.
        if (
            ServerFailure.Is(context.Response, answer.GetBuffer().AsMemory(0, (int)answer.Length))
            || answer.Length > LargestAnswer
        )
        {
            await keys.ReleaseAsync(claim, CancellationToken.None);
        }
        else
        {
            await keys.AnswerAsync(
                claim,
                new IdempotencyOutcome.Answered(
                    context.Response.StatusCode,
                    context.Response.ContentType,
                    context.Response.Headers.Location,
                    context.Response.Headers.ETag,
                    answer.ToArray()
                ),
                CancellationToken.None
            );
        }

        answer.Position = 0;
        await answer.CopyToAsync(client, context.RequestAborted);
    }

    private static async Task ReplayAsync(HttpResponse response, IdempotencyOutcome.Answered answer)
    {
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.Headers.Location = answer.Location;
        response.Headers.ETag = answer.EntityTag;
        response.Headers["Idempotency-Replayed"] = "true";
        if (answer.Body.Length > 0)
        {
            await response.Body.WriteAsync(answer.Body);
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string detail) =>
        TypedResults
            .Problem(detail, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code })
            .ExecuteAsync(context);

    private static async Task<byte[]?> HashAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.EnableBuffering();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method} {request.Path}{request.QueryString}\n"));
        var buffer = new byte[64 * 1024];
        int read;
        try
        {
            while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        request.Body.Position = 0;
        return hash.GetHashAndReset();
    }
}
