using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>What one request has of the <see cref="Spool"/>; disposing it gives that back.</summary>
internal sealed class SpoolShare(Spool spool) : IDisposable
{
    private long taken;

    /// <summary>Takes bytes that are about to be written.</summary>
    /// <exception cref="InvalidRequestException">The request, or all requests together, have no more.</exception>
    public void Take(long bytes)
    {
        if (taken + bytes > spool.MaximumOfRequest)
        {
            throw new InvalidRequestException(
                StatusCodes.Status413PayloadTooLarge,
                TransportErrorCodes.RequestTooLarge,
                $"All files but the last may have {spool.MaximumOfRequest} bytes together. Send the large one last, or each by itself."
            );
        }
        if (!spool.TryTake(bytes))
        {
            throw new InvalidRequestException(
                StatusCodes.Status503ServiceUnavailable,
                TransportErrorCodes.TooManyUploads,
                "The server has as many files waiting as it can store. Send each by itself, or try again later."
            );
        }
        taken += bytes;
    }

    /// <inheritdoc />
    public void Dispose() => spool.GiveBack(taken);
}
