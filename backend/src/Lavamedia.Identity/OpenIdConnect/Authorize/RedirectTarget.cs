using Lavamedia.Identity.OpenIdConnect.Clients;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>Where answers to a request may go: a registered address of a known client.</summary>
/// <param name="Client">The client.</param>
/// <param name="Uri">The address, exactly as it is registered.</param>
/// <param name="State">What the client wants to hear again.</param>
internal sealed record RedirectTarget(Client Client, string Uri, string? State);
