namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What a provider answered when it was asked to introduce itself.</summary>
/// <param name="AuthorizationEndpoint">Where it signs people in.</param>
/// <param name="SigningKeys">How many keys it signs with.</param>
/// <param name="Algorithms">The algorithms that it signs ID tokens with.</param>
public sealed record ProviderTest(Uri AuthorizationEndpoint, int SigningKeys, IReadOnlyList<string> Algorithms);
