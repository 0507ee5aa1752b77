using System.Buffers;
using System.IO.Pipelines;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>A response body that is sent part by part, each as soon as it is there.</summary>
internal sealed class StreamedBody : IDisposable
{
    private readonly HttpContext context;
    private readonly StreamFormat format;
    private readonly TimeSpan keepAlive;
    private readonly SemaphoreSlim writing = new(1);
    private readonly PipeWriter output;

    private StreamedBody(HttpContext context, StreamFormat format, TimeSpan keepAlive)
    {
        this.context = context;
        this.format = format;
        this.keepAlive = keepAlive;
        output = context.Response.BodyWriter;
    }

    /// <summary>Sends the headers, so that the client knows that it is connected before there is anything to tell.</summary>
    public static async Task<StreamedBody> StartAsync(HttpContext context, StreamFormat format, TimeSpan keepAlive)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = format.ContentType;
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        // Proxies that collect answers would hold back what is meant to arrive now.
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var body = new StreamedBody(context, format, keepAlive);
        format.WriteStart(body.output);
        await body.output.FlushAsync(context.RequestAborted);
        return body;
    }

    /// <summary>Sends a part.</summary>
    public Task WriteAsync(ReadOnlyMemory<byte> json, CancellationToken cancellationToken) =>
        WriteAsync(output => format.WritePart(output, json.Span), cancellationToken);

    /// <summary>Sends something of the caller's.</summary>
    public async Task WriteAsync(Action<IBufferWriter<byte>> write, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            write(output);
            await output.FlushAsync(cancellationToken);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Sends all parts of a stream, and signs of life between them.</summary>
    public async Task WriteAsync(ResponseStream stream, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var alive = KeepAliveAsync(ended.Token);
        var old = format.HasOldIncrements && stream.Kind == ResponseStreamKind.Incremental ? new OldIncrements() : null;
        try
        {
            await foreach (var part in stream.WithCancellation(cancellationToken))
            {
                using (part)
                {
                    await WriteAsync(old?.Convert(part.Json) ?? part.Json, cancellationToken);
                }
            }
        }
        finally
        {
            await ended.CancelAsync();
            await alive;
        }
    }

    /// <summary>Sends what stands after the last part.</summary>
    public async Task EndAsync()
    {
        format.WriteEnd(output);
        await output.FlushAsync(context.RequestAborted);
    }

    /// <inheritdoc />
    public void Dispose() => writing.Dispose();

    /// <summary>Sends signs of life until the token is cancelled.</summary>
    public async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(keepAlive);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await WriteAsync(format.WriteKeepAlive, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The stream came to its end.
        }
    }
}
