namespace Lavamedia.Identity.Roles;

/// <summary>A role as the audit log tells it.</summary>
internal sealed record RoleSnapshot(string Name, string? Description, IReadOnlyList<string> Permissions)
{
    public static RoleSnapshot Of(Role role) =>
        new(
            role.Name,
            role.Description,
            [.. role.Permissions.Select(permission => permission.Code).Order(StringComparer.Ordinal)]
        );
}
