namespace Lavamedia.Notifications.Portal;

/// <summary>Sends requests through the circuit.</summary>
internal sealed class PortalCircuitHandler(PortalCircuit circuit) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => circuit.Pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken).AsTask();
}
