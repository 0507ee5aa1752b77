using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Roles;

/// <summary>Says what is wrong with a role, each problem with its place in the input.</summary>
public sealed class CheckRole(LavamediaDbContext database)
{
    /// <summary>The problems of a role's texts; none when it may be saved.</summary>
    public static IReadOnlyList<ValidationError> Check(string name, string? description)
    {
        var errors = new List<ValidationError>();
        if (name.Length is 0 or > RoleConfiguration.MaximumNameLength)
        {
            errors.Add(
                new ValidationError(
                    name.Length == 0 ? ValidationReason.Required : ValidationReason.TooLong,
                    $"A name of 1 to {RoleConfiguration.MaximumNameLength} characters is needed.",
                    "name",
                    RoleConfiguration.MaximumNameLength
                )
            );
        }

        if (description?.Length > RoleConfiguration.MaximumDescriptionLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {RoleConfiguration.MaximumDescriptionLength} characters.",
                    "description",
                    RoleConfiguration.MaximumDescriptionLength
                )
            );
        }

        return errors;
    }

    /// <summary>Whether another role has the name, in whatever case.</summary>
    public async Task<bool> IsTakenAsync(string name, Guid exceptId, CancellationToken cancellationToken)
    {
        // Roles are few, and C# knows better than a pattern of SQL which letters are the same.
        var names = await database
            .Set<Role>()
            .Where(role => role.Id != exceptId)
            .Select(role => role.Name)
            .ToListAsync(cancellationToken);
        return names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The permissions of the keys, or an error for the first that there is not.</summary>
    public async Task<(List<Permission> Permissions, ValidationError? Error)> FindPermissionsAsync(
        IReadOnlyList<Guid> ids,
        CancellationToken cancellationToken
    )
    {
        var found = await database
            .Set<Permission>()
            .AsTracking()
            .Where(permission => ids.Contains(permission.Id))
            .ToListAsync(cancellationToken);
        var missing = ids.Select((id, index) => (id, index))
            .Where(wanted => found.TrueForAll(permission => permission.Id != wanted.id))
            .Select(wanted => new ValidationError(
                ValidationReason.NotFound,
                "There is no such permission.",
                ["permissionIds", $"{wanted.index}"]
            ))
            .FirstOrDefault();
        return (found, missing);
    }
}
