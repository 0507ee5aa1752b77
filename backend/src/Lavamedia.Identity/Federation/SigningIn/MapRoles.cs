using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>
/// Gives an account that a provider made the roles that its groups bring, and takes back those that they bring no longer. Roles that
/// the provider's mappings do not name are not its affair (T-6).
/// </summary>
internal sealed class MapRoles(LavamediaDbContext database, KeepAdministrator keep, AuditTrail audit)
{
    public async Task ExecuteAsync(
        IdentityProvider provider,
        User user,
        IReadOnlyList<string> groups,
        CancellationToken cancellationToken
    )
    {
        var earned = provider.RoleMappings.Where(mapping => groups.Contains(mapping.ClaimValue)).ToList();
        var given = earned
            .Where(mapping => user.Roles.TrueForAll(role => role.Id != mapping.RoleId))
            .Select(mapping => mapping.Role)
            .Distinct()
            .ToList();
        var taken = user
            .Roles.Where(role =>
                provider.RoleMappings.Exists(mapping => mapping.RoleId == role.Id)
                && earned.TrueForAll(mapping => mapping.RoleId != role.Id)
            )
            .ToList();
        if (given.Count == 0 && taken.Count == 0)
        {
            return;
        }

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (
            taken.Find(role => role.Name == BuiltInRoles.Administrator) is { } administrator
            && await keep.RefuseRemovalAsync(user.Id, cancellationToken) is not null
        )
        {
            // Better one too many than a house without a key.
            taken.Remove(administrator);
        }

        var before = NamesOf(user);
        user.Roles.RemoveAll(taken.Contains);
        user.Roles.AddRange(given);
        audit.Add(
            SecurityEventType.RolesAssigned,
            user.Id,
            AuditedChange.Of(
                nameof(User),
                user.Id,
                new { roles = before },
                new { roles = NamesOf(user), provider = provider.Issuer }
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string[] NamesOf(User user) =>
        [.. user.Roles.Select(role => role.Name).Order(StringComparer.Ordinal)];
}
