using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>The lasting connections of an endpoint: sockets, subscriptions over HTTP, and event streams that were reserved.</summary>
internal sealed class LastingConnections(GraphQLEndpointOptions options)
{
    private readonly PlaceCount places = new(options.MaximumConnections, options.MaximumConnectionsPerAddress);

    /// <summary>Takes a place, which is given back by disposing it.</summary>
    /// <exception cref="InvalidRequestException">There is none left, or the caller's address has as many as it may.</exception>
    public IDisposable Enter(HttpContext context)
    {
        var address = CallerAddress.Of(context);
        var answer = places.Enter(address);
        if (answer == PlaceAnswer.IsTaken)
        {
            return new Place(places, address);
        }
        context.Response.Headers[HeaderNames.RetryAfter] = "10";
        throw answer == PlaceAnswer.IsFull
            ? new InvalidRequestException(
                StatusCodes.Status503ServiceUnavailable,
                TransportErrorCodes.TooManyConnections,
                "The server has as many lasting connections as it can serve. Try again later."
            )
            : new InvalidRequestException(
                StatusCodes.Status429TooManyRequests,
                TransportErrorCodes.TooManyConnections,
                $"At most {options.MaximumConnectionsPerAddress} lasting connections may come from one address."
            );
    }

    private sealed class Place(PlaceCount places, System.Net.IPAddress address) : IDisposable
    {
        public void Dispose() => places.Leave(address);
    }
}
