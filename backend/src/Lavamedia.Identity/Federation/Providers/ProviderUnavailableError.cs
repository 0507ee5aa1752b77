using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>The provider does not answer, or not as an OpenID Connect provider does.</summary>
/// <param name="Message">What did not work.</param>
[ErrorKind(ErrorKind.Unavailable)]
public sealed record ProviderUnavailableError(string Message) : IGraphQLError
{
    /// <inheritdoc />
    public string Code => "PROVIDER_UNAVAILABLE";
}
