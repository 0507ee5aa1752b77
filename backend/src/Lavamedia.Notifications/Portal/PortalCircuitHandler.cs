using System.Net;
using Lavamedia.Platform.Jobs;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Lavamedia.Notifications.Portal;

/// <summary>Sends requests through the circuit, and says of a portal that does not answer that it is away.</summary>
internal sealed class PortalCircuitHandler(PortalCircuit circuit) : DelegatingHandler
{
    /// <summary>While another request tries whether the portal is back.</summary>
    private static readonly TimeSpan Trial = TimeSpan.FromSeconds(1);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var portal = request.RequestUri!.GetLeftPart(UriPartial.Authority);
        try
        {
            var response = await circuit.Pipeline.ExecuteAsync(
                async token => await base.SendAsync(request, token),
                cancellationToken
            );
            if (response.StatusCode < HttpStatusCode.InternalServerError)
            {
                return response;
            }

            using (response)
            {
                throw new ReceiverAwayException($"the portal at {portal} answers {(int)response.StatusCode}", null);
            }
        }
        catch (BrokenCircuitException exception)
        {
            throw new ReceiverAwayException(
                $"the portal at {portal} has not answered of late",
                exception.RetryAfter ?? Trial,
                exception
            );
        }
        catch (Exception exception) when (exception is HttpRequestException or TimeoutRejectedException)
        {
            throw new ReceiverAwayException(
                $"the portal at {portal} does not answer: {exception.Message}",
                null,
                exception
            );
        }
    }
}
