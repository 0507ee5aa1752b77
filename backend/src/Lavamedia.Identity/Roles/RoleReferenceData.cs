using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Lavamedia.Platform.Seeding;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Roles;

/// <summary>
/// Stores the permissions that the modules declare and the built-in roles. A permission is given to its default roles
/// when it is first stored; what administrators change afterwards stays. Administrators hold every permission, always.
/// </summary>
internal sealed class RoleReferenceData(LavamediaDbContext context, ModuleCatalog modules) : IReferenceData
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.Ordinal)
    {
        [BuiltInRoles.Administrator] = "Holds every permission.",
        [BuiltInRoles.Editor] = "Runs the newsroom: writes, publishes, manages categories and media.",
        [BuiltInRoles.Author] = "Writes, and works on what is the author's own.",
        [BuiltInRoles.Developer] = "Explores the schema and builds on it.",
    };

    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        var roles = await AddRolesAsync(cancellationToken);
        var stored = await context
            .Set<Permission>()
            .ToDictionaryAsync(permission => permission.Code, StringComparer.Ordinal, cancellationToken);
        foreach (var definition in modules.Permissions)
        {
            if (stored.TryGetValue(definition.Code, out var permission))
            {
                permission.Description = definition.Description;
                continue;
            }

            permission = new Permission { Code = definition.Code, Description = definition.Description };
            context.Add(permission);
            foreach (var role in definition.DefaultRoles.Append(BuiltInRoles.Administrator))
            {
                roles[role].Permissions.Add(permission);
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<Dictionary<string, Role>> AddRolesAsync(CancellationToken cancellationToken)
    {
        var roles = await context
            .Set<Role>()
            .ToDictionaryAsync(role => role.Name, StringComparer.Ordinal, cancellationToken);
        foreach (var (name, description) in BuiltIn)
        {
            if (!roles.ContainsKey(name))
            {
                var role = new Role { Name = name, Description = description };
                context.Add(role);
                roles.Add(name, role);
            }
        }

        return roles;
    }
}
