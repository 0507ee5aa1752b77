namespace Lavamedia.Identity.Users;

/// <summary>A user holds a role.</summary>
public sealed class UserRole
{
    /// <summary>The key of the user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The key of the role.</summary>
    public Guid RoleId { get; init; }
}
