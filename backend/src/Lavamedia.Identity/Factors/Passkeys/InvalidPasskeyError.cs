using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>The browser's answer does not prove a passkey of this person on this site, or came too late.</summary>
public sealed record InvalidPasskeyError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "The passkey could not be checked. Begin again.";

    /// <inheritdoc />
    public string Code => "INVALID_PASSKEY";
}
