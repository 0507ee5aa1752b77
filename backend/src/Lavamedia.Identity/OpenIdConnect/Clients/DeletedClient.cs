namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>An application that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Name">The name that it had.</param>
public sealed record DeletedClient(Guid Id, string Name);
