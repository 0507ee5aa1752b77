using System.Text.Json;
using Lavamedia.Platform.Egress;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>
/// What providers publish: their description and their keys. Kept for an hour; keys are asked for again when one is missing, at most
/// once a minute, so that forged tokens cannot make us knock at a provider's door.
/// </summary>
public sealed class ProviderDocuments(EgressClient egress, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeyPause = TimeSpan.FromMinutes(1);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 200 });

    /// <summary>The description of a provider.</summary>
    /// <exception cref="ProviderUnavailableException">It cannot be had, or is not the issuer's.</exception>
    internal async Task<ProviderMetadata> FindMetadataAsync(string issuer, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(("metadata", issuer), out ProviderMetadata? known))
        {
            return known!;
        }

        var metadata = await LoadMetadataAsync(issuer, cancellationToken);
        Keep(("metadata", issuer), metadata);
        return metadata;
    }

    /// <summary>Asks a provider anew, without keeping the answer: for those who set one up.</summary>
    /// <exception cref="ProviderUnavailableException">It cannot be had, or is not the issuer's.</exception>
    internal async Task<(ProviderMetadata Metadata, int Keys)> TryAsync(
        string issuer,
        CancellationToken cancellationToken
    )
    {
        var metadata = await LoadMetadataAsync(issuer, cancellationToken);
        return (metadata, (await LoadKeysAsync(metadata, cancellationToken)).Keys.Count);
    }

    /// <summary>The keys of a provider.</summary>
    /// <param name="metadata">The provider's description.</param>
    /// <param name="keyId">The key that a token names; when it is not among those known, they are asked for again.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ProviderUnavailableException">They cannot be had.</exception>
    internal async Task<IReadOnlyList<SecurityKey>> FindKeysAsync(
        ProviderMetadata metadata,
        string? keyId,
        CancellationToken cancellationToken
    )
    {
        var entry = ("keys", metadata.Issuer);
        if (
            cache.TryGetValue(entry, out KnownKeys? known)
            && (known!.Has(keyId) || clock.GetUtcNow() - known.AskedAt < KeyPause)
        )
        {
            return known.Keys;
        }

        var keys = new KnownKeys(
            [.. (await LoadKeysAsync(metadata, cancellationToken)).GetSigningKeys()],
            clock.GetUtcNow()
        );
        Keep(entry, keys);
        return keys.Keys;
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();

    private void Keep(object entry, object value) =>
        cache.Set(entry, value, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Life });

    private async Task<ProviderMetadata> LoadMetadataAsync(string issuer, CancellationToken cancellationToken)
    {
        var json = await GetAsync(
            new Uri(issuer.TrimEnd('/') + "/.well-known/openid-configuration"),
            cancellationToken
        );
        ProviderMetadata metadata;
        try
        {
            metadata = JsonSerializer.Deserialize<ProviderMetadata>(json)!;
        }
        catch (JsonException exception)
        {
            throw new ProviderUnavailableException("The provider's description is not complete.", exception);
        }

        if (metadata.Issuer != issuer)
        {
            throw new ProviderUnavailableException($"The provider calls itself '{metadata.Issuer}', not '{issuer}'.");
        }

        // Browsers are sent there with a code challenge, and we with our secret: no address but a good one.
        Uri?[] endpoints =
        [
            metadata.AuthorizationEndpoint,
            metadata.TokenEndpoint,
            metadata.JwksUri,
            metadata.UserInfoEndpoint,
        ];
        return Array.Find(endpoints, endpoint => endpoint is not null && !egress.Allows(endpoint)) is { } bad
            ? throw new ProviderUnavailableException($"The provider names an address that is not allowed: {bad}.")
            : metadata;
    }

    private async Task<JsonWebKeySet> LoadKeysAsync(ProviderMetadata metadata, CancellationToken cancellationToken)
    {
        try
        {
            return new JsonWebKeySet(await GetAsync(metadata.JwksUri, cancellationToken));
        }
        catch (ArgumentException exception)
        {
            throw new ProviderUnavailableException("The provider's keys cannot be read.", exception);
        }
    }

    private async Task<string> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await egress.SendAsync(request, cancellationToken);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadAsStringAsync(cancellationToken)
                : throw new ProviderUnavailableException($"{address} answers with status {(int)response.StatusCode}.");
        }
        catch (Exception exception)
            when (exception is HttpRequestException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            throw new ProviderUnavailableException($"{address} cannot be reached.", exception);
        }
    }

    private sealed record KnownKeys(IReadOnlyList<SecurityKey> Keys, DateTimeOffset AskedAt)
    {
        public bool Has(string? keyId) => keyId is null || Keys.Any(key => key.KeyId == keyId);
    }
}
