namespace Lavamedia.Identity.Roles;

/// <summary>A right that a module asks for.</summary>
public sealed class Permission
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The stable code, such as <c>content.publish</c>; unique.</summary>
    public required string Code { get; init; }

    /// <summary>What the right allows.</summary>
    public required string Description { get; set; }
}
