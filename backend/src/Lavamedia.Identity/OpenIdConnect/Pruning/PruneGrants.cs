namespace Lavamedia.Identity.OpenIdConnect.Pruning;

/// <summary>Forgets codes and short sessions of clients that ended long ago.</summary>
/// <param name="Days">Days after their end that they are kept for.</param>
public sealed record PruneGrants(int Days);
