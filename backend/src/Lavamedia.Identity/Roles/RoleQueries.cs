using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Roles;

/// <summary>How roles and permissions are found.</summary>
[QueryType]
public static class RoleQueries
{
    /// <summary>Every role, by name.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseProjection]
    public static IQueryable<Role> GetRoles(LavamediaDbContext database) =>
        database.Set<Role>().OrderBy(role => role.Name);

    /// <summary>Every permission, by code.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseProjection]
    public static IQueryable<Permission> GetPermissions(LavamediaDbContext database) =>
        database.Set<Permission>().OrderBy(permission => permission.Code);
}
