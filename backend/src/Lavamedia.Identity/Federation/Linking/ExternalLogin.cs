using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>A person at a provider is a user here. The identity is (issuer, subject), never a mail address (T-6).</summary>
public sealed class ExternalLogin
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The user.</summary>
    public User User { get; init; } = null!;

    /// <summary>The key of the provider.</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The provider.</summary>
    public IdentityProvider Provider { get; init; } = null!;

    /// <summary>The provider's name for itself.</summary>
    public required string Issuer { get; init; }

    /// <summary>The provider's name for the person, which never becomes another's.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether the provider made the account: then its groups give roles and take them away again.</summary>
    public bool ManagesRoles { get; init; }

    /// <summary>When it was linked, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last brought the person in, in database time.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }
}
