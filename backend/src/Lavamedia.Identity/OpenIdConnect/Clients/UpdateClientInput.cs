using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What an application is from now on; everything is replaced.</summary>
/// <param name="IsFirstParty">Whether it is ours, so that people are not asked to agree.</param>
/// <param name="SignatureAlgorithm">How its ID tokens are signed.</param>
/// <param name="IsDisabled">Whether it gets no tokens any more. Those that it has end at once.</param>
public sealed record UpdateClientInput(
    bool IsFirstParty = false,
    IdTokenAlgorithm SignatureAlgorithm = IdTokenAlgorithm.Rs256,
    bool IsDisabled = false
) : ClientInput(IsFirstParty, SignatureAlgorithm)
{
    /// <summary>The application.</summary>
    [ID<Client>]
    public required Guid Id { get; init; }
}
