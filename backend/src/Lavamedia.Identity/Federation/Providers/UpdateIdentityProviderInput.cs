using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Members that are not given stay as they are; <c>null</c> clears. The issuer never changes: another one is another provider.</summary>
public sealed record UpdateIdentityProviderInput
{
    /// <summary>The provider.</summary>
    [ID<IdentityProvider>]
    public required Guid Id { get; init; }

    /// <summary>What the button on the sign-in page says.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>Our name at the provider.</summary>
    public Optional<string?> ClientId { get; init; }

    /// <summary>Our secret at the provider; null makes us a public client.</summary>
    public Optional<string?> ClientSecret { get; init; }

    /// <summary>What we ask for, beside `openid`.</summary>
    public Optional<IReadOnlyList<string>?> Scopes { get; init; }

    /// <summary>The claim that names a person's groups.</summary>
    public Optional<string?> RoleClaim { get; init; }

    /// <summary>Which groups bring which roles, all of them.</summary>
    public Optional<IReadOnlyList<RoleMappingInput>?> RoleMappings { get; init; }

    /// <summary>Whether somebody whom nobody knows yet gets an account at the first sign-in.</summary>
    public Optional<bool?> ProvisionsAccounts { get; init; }

    /// <summary>Domains of verified mail addresses that may get an account; none: all.</summary>
    public Optional<IReadOnlyList<string>?> AllowedDomains { get; init; }

    /// <summary>Whether the sign-in page offers it.</summary>
    public Optional<bool?> IsEnabled { get; init; }
}
