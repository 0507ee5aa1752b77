using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Unicode;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Reads a JSON body within its limit, counting what is received and not what the client announces (rule F-1).</summary>
internal static class JsonBodyReader
{
    /// <summary>Reads the whole body as one JSON value.</summary>
    /// <exception cref="InvalidRequestException">The body is too large or not JSON.</exception>
    public static async ValueTask<JsonElement> ReadAsync(
        PipeReader body,
        long limit,
        CancellationToken cancellationToken
    )
    {
        while (true)
        {
            var result = await body.ReadAsync(cancellationToken);
            if (result.Buffer.Length > limit)
            {
                body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
                throw new InvalidRequestException(
                    StatusCodes.Status413PayloadTooLarge,
                    TransportErrorCodes.RequestTooLarge,
                    $"The request is larger than {limit} bytes."
                );
            }
            if (result.IsCompleted)
            {
                try
                {
                    return Parse(result.Buffer);
                }
                finally
                {
                    body.AdvanceTo(result.Buffer.End);
                }
            }
            body.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    /// <summary>As above, for a part of a body.</summary>
    /// <exception cref="InvalidRequestException">The part is too large or not JSON.</exception>
    public static async ValueTask<JsonElement> ReadAsync(Stream part, long limit, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(part, new StreamPipeReaderOptions(leaveOpen: true));
        try
        {
            return await ReadAsync(reader, limit, cancellationToken);
        }
        finally
        {
            await reader.CompleteAsync();
        }
    }

    /// <summary>Parses bytes that must be well-formed UTF-8: the JSON parser itself looks at strings only when they are read (rule G-12).</summary>
    internal static JsonElement Parse(ReadOnlySequence<byte> bytes)
    {
        var text = bytes.IsSingleSegment ? bytes.First : bytes.ToArray();
        if (!Utf8.IsValid(text.Span))
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.RequestInvalid,
                "The body is not well-formed UTF-8."
            );
        }
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.RequestInvalid,
                $"The body is not well-formed JSON: {exception.Message}",
                exception
            );
        }
    }
}
