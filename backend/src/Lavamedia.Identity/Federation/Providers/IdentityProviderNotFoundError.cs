using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>There is no such provider.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record IdentityProviderNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such identity provider.";

    /// <inheritdoc />
    public string Code => "IDENTITY_PROVIDER_NOT_FOUND";
}
