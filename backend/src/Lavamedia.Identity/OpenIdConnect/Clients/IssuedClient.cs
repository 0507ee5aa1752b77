namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>An application whose secret was just made. It is shown here and never again.</summary>
/// <param name="Id">The application, as the list has it.</param>
/// <param name="ClientId">What the application sends as `client_id`.</param>
/// <param name="Secret">What it sends as `client_secret`; null for one that cannot keep a secret.</param>
public sealed record IssuedClient(Guid Id, string ClientId, string? Secret);
