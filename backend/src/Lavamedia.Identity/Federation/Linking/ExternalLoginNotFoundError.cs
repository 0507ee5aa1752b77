using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>There is no such link, or it is another's.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ExternalLoginNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such link to an identity provider.";

    /// <inheritdoc />
    public string Code => "EXTERNAL_LOGIN_NOT_FOUND";
}
