using Lavamedia.Identity.Roles;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>A group at a provider brings a role here.</summary>
public sealed class RoleMapping
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the provider.</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The value of the provider's claim.</summary>
    public required string ClaimValue { get; init; }

    /// <summary>The key of the role.</summary>
    public required Guid RoleId { get; init; }

    /// <summary>The role.</summary>
    public Role Role { get; init; } = null!;
}
