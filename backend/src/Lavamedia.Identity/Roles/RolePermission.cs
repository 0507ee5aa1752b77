namespace Lavamedia.Identity.Roles;

/// <summary>A role comes with a permission.</summary>
public sealed class RolePermission
{
    /// <summary>The key of the role.</summary>
    public Guid RoleId { get; init; }

    /// <summary>The key of the permission.</summary>
    public Guid PermissionId { get; init; }
}
