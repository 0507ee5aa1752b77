namespace Lavamedia.Identity.Roles;

/// <summary>A named set of permissions.</summary>
public sealed class Role
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name; unique.</summary>
    public required string Name { get; set; }

    /// <summary>What those who hold the role do.</summary>
    public string? Description { get; set; }

    /// <summary>Counts the changes of the role; who changes it says which version that was.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The permissions that come with the role.</summary>
    public List<Permission> Permissions { get; init; } = [];
}
