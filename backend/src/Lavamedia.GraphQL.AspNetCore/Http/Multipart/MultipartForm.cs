using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>The parts of a form, one after the other.</summary>
/// <param name="request">The request whose body is the form.</param>
/// <param name="limit">The largest part in bytes.</param>
/// <exception cref="InvalidRequestException">The request does not say where its parts end.</exception>
internal sealed class MultipartForm(HttpRequest request, long limit)
{
    private readonly MultipartReader reader = new(Boundary(request), request.Body) { BodyLengthLimit = limit };

    /// <summary>The next part; null when there is none.</summary>
    /// <exception cref="InvalidRequestException">The form is malformed or cut off.</exception>
    public Task<MultipartSection?> NextAsync(CancellationToken cancellationToken) =>
        ReadAsync(() => reader.ReadNextSectionAsync(cancellationToken));

    /// <summary>Reads of the form.</summary>
    /// <exception cref="InvalidRequestException">The form is malformed or cut off.</exception>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception exception)
            when (exception
                    is InvalidDataException
                        or IOException
                        and not BadHttpRequestException
                        or BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest }
            )
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.MultipartInvalid,
                "The multipart form is malformed or ends too early.",
                exception
            );
        }
    }

    private static string Boundary(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
        return string.IsNullOrEmpty(boundary) || boundary.Length > 200
            ? throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.MultipartInvalid,
                "The Content-Type has no usable boundary."
            )
            : boundary;
    }
}
