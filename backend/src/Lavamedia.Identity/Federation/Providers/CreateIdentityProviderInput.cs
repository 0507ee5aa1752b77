namespace Lavamedia.Identity.Federation.Providers;

/// <summary>How we work with a new provider.</summary>
/// <param name="ProvisionsAccounts">Whether somebody whom nobody knows yet gets an account at the first sign-in.</param>
/// <param name="IsEnabled">Whether the sign-in page offers it.</param>
public sealed record CreateIdentityProviderInput(bool ProvisionsAccounts = false, bool IsEnabled = true)
{
    /// <summary>What the button on the sign-in page says.</summary>
    public required string Name { get; init; }

    /// <summary>The part of our own address that names the provider: lower-case letters, digits and hyphens.</summary>
    public required string Slug { get; init; }

    /// <summary>The provider's name for itself, letter by letter, such as `https://login.example.com/realms/media`.</summary>
    public required string Issuer { get; init; }

    /// <summary>Our name at the provider.</summary>
    public required string ClientId { get; init; }

    /// <summary>Our secret at the provider; it is kept encrypted and never shown. None for a public client.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What we ask for, beside `openid`; `profile` and `email` when it is not given.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The claim that names a person's groups.</summary>
    public string? RoleClaim { get; init; }

    /// <summary>Which groups bring which roles.</summary>
    public IReadOnlyList<RoleMappingInput>? RoleMappings { get; init; }

    /// <summary>Domains of verified mail addresses that may get an account; none: all.</summary>
    public IReadOnlyList<string>? AllowedDomains { get; init; }
}
