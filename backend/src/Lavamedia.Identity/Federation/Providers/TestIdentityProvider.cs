using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Federation.Protocol;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Asks a provider to introduce itself, for whoever sets it up. Nothing is stored.</summary>
public sealed class TestIdentityProvider(ProviderDocuments documents)
{
    /// <summary>Asks for description and keys.</summary>
    /// <returns>What it said, or a ProviderUnavailableError with what did not work.</returns>
    public async Task<MutationResult<ProviderTest>> ExecuteAsync(string issuer, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out _))
        {
            return MutationResult<ProviderTest>.Failure(new ProviderUnavailableError("The issuer is no address."));
        }

        try
        {
            var (metadata, keys) = await documents.TryAsync(issuer, cancellationToken);
            return new ProviderTest(metadata.AuthorizationEndpoint, keys, metadata.SigningAlgorithms ?? []);
        }
        catch (ProviderUnavailableException exception)
        {
            return MutationResult<ProviderTest>.Failure(new ProviderUnavailableError(exception.Message));
        }
    }
}
