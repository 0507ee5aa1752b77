using System.Buffers;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>
/// Answers a batch. Its operations run one after the other, so that mutations keep their order: the answer is an array in that order, or
/// a stream in which each response says where it belongs. Together they may cost what one alone may (rule G-5).
/// </summary>
internal sealed class BatchAnswer(GraphQLEndpointOptions options, RequestPreparation operations)
{
    /// <summary>Runs the operations and writes their responses.</summary>
    public async Task WriteAsync(HttpContext context, IReadOnlyList<BatchedRequest> batch, AcceptedMedia media)
    {
        var results = RunAsync(context, batch);
        if (media.OnlyStreams)
        {
            using var body = await StreamedBody.StartAsync(context, media.Stream, options.KeepAlive);
            await foreach (var (entry, json) in results)
            {
                await body.WriteAsync(
                    IndexedJson.Write(json.Span, entry.RequestIndex, entry.VariableIndex),
                    context.RequestAborted
                );
            }
            await body.EndAsync();
            return;
        }
        var array = new ArrayBufferWriter<byte>();
        await foreach (var (_, json) in results)
        {
            array.Write(array.WrittenCount == 0 ? "["u8 : ","u8);
            array.Write(json.Span);
        }
        array.Write("]"u8);
        var response = context.Response;
        response.ContentType = $"{media.Single}; charset=utf-8";
        response.ContentLength = array.WrittenCount;
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        await response.BodyWriter.WriteAsync(array.WrittenMemory, context.RequestAborted);
    }

    private async IAsyncEnumerable<(BatchedRequest Entry, ReadOnlyMemory<byte> Json)> RunAsync(
        HttpContext context,
        IReadOnlyList<BatchedRequest> batch
    )
    {
        var cost = new BatchCost();
        foreach (var entry in batch)
        {
            yield return (entry, await RunAsync(context, entry.Body, cost));
        }
    }

    private async Task<ReadOnlyMemory<byte>> RunAsync(HttpContext context, RequestBody body, BatchCost cost)
    {
        var output = new ArrayBufferWriter<byte>();
        try
        {
            var request = await operations.PrepareAsync(body, context, context.User);
            await using var response = await RequestPreparation.StartAsync(
                request with
                {
                    Batch = cost,
                },
                context.RequestAborted
            );
            if (response is SingleResponse single)
            {
                single.Result.WriteTo(output);
            }
        }
        catch (InvalidRequestException refusal)
        {
            // One operation's refusal is its own response; the others run.
            HttpErrorWriter.Write(output, refusal);
        }
        return output.WrittenMemory;
    }
}
