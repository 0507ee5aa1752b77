namespace Lavamedia.Identity.Federation.Providers;

/// <summary>An OpenID Connect provider where people may sign in instead of here.</summary>
public sealed class IdentityProvider
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What the button on the sign-in page says.</summary>
    public required string Name { get; set; }

    /// <summary>The part of our own address that names the provider; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>The provider's name for itself, an address; unique. It is compared letter by letter and never changes.</summary>
    public required string Issuer { get; init; }

    /// <summary>Our name at the provider.</summary>
    public required string ClientId { get; set; }

    /// <summary>Our secret at the provider, encrypted by Data Protection; null for a public client.</summary>
    public string? ProtectedSecret { get; set; }

    /// <summary>What we ask for, beside <c>openid</c>.</summary>
    public List<string> Scopes { get; set; } = [];

    /// <summary>The claim that names a person's groups; null while roles are not mapped.</summary>
    public string? RoleClaim { get; set; }

    /// <summary>Which groups bring which roles. Nothing else of the provider gives rights (T-6).</summary>
    public List<RoleMapping> RoleMappings { get; init; } = [];

    /// <summary>Whether somebody whom nobody knows yet gets an account at the first sign-in.</summary>
    public bool ProvisionsAccounts { get; set; }

    /// <summary>Domains of verified mail addresses that may get an account; empty: all.</summary>
    public List<string> AllowedDomains { get; set; } = [];

    /// <summary>Whether the button is there.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>When it was set up, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
