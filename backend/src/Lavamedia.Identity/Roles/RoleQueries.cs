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

    /// <summary>The same by numbers of pages.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseOffsetPaging(MaximumPageSize = 100)]
    [UseProjection]
    public static IQueryable<Role> GetRolesPage(LavamediaDbContext database) => GetRoles(database);

    /// <summary>Every permission, by code.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseProjection]
    public static IQueryable<Permission> GetPermissions(LavamediaDbContext database) =>
        database.Set<Permission>().OrderBy(permission => permission.Code);

    /// <summary>The same by numbers of pages.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseOffsetPaging(MaximumPageSize = 100)]
    [UseProjection]
    public static IQueryable<Permission> GetPermissionsPage(LavamediaDbContext database) => GetPermissions(database);
}
