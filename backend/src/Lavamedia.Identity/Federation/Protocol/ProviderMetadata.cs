using System.Text.Json.Serialization;

namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>What a provider says about itself (OpenID Connect Discovery 1.0, section 3), as far as we use it.</summary>
internal sealed record ProviderMetadata
{
    [JsonPropertyName("issuer")]
    public required string Issuer { get; init; }

    [JsonPropertyName("authorization_endpoint")]
    public required Uri AuthorizationEndpoint { get; init; }

    [JsonPropertyName("token_endpoint")]
    public required Uri TokenEndpoint { get; init; }

    [JsonPropertyName("jwks_uri")]
    public required Uri JwksUri { get; init; }

    [JsonPropertyName("userinfo_endpoint")]
    public Uri? UserInfoEndpoint { get; init; }

    [JsonPropertyName("token_endpoint_auth_methods_supported")]
    public IReadOnlyList<string>? TokenEndpointAuthMethods { get; init; }

    [JsonPropertyName("id_token_signing_alg_values_supported")]
    public IReadOnlyList<string>? SigningAlgorithms { get; init; }

    [JsonPropertyName("authorization_response_iss_parameter_supported")]
    public bool NamesIssuerInResponse { get; init; }
}
