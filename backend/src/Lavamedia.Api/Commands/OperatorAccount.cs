using Lavamedia.Exchange.Importing;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Commands;

/// <summary>
/// In whose name a command writes. Whoever runs commands has the database itself; what is written names an account all the same,
/// and has that account's rights.
/// </summary>
internal static class OperatorAccount
{
    private const string Email = "operator@service.invalid";

    /// <summary>Makes a scope act for an account: the named one, else the first administrator, else the account of commands.</summary>
    /// <exception cref="ImportRefusedException">There is no such account.</exception>
    public static async Task SignInAsync(IServiceProvider scope, string? email, CancellationToken cancellationToken)
    {
        var database = scope.GetRequiredService<LavamediaDbContext>();
        var viewer = scope.GetRequiredService<Viewer>();
        if (email is null)
        {
            viewer.SignIn(
                await FindAdministratorAsync(database, cancellationToken)
                    ?? await FindOrAddAsync(database, cancellationToken),
                AllPermissions(scope)
            );
            return;
        }

        var address = email.Trim().ToLowerInvariant();
        var account = await database
            .Set<User>()
            .FromSql($"SELECT * FROM users WHERE lower(email) = {address}")
            .IgnoreQueryFilters()
            .Where(user => user.Status == UserStatus.Active)
            .Select(user => (Guid?)user.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (account is not { } id)
        {
            throw new ImportRefusedException($"There is no active account '{email}'.");
        }

        var held = await database
            .Set<UserRole>()
            .IgnoreQueryFilters()
            .Where(held => held.UserId == id)
            .Join(database.Set<Role>().IgnoreQueryFilters(), held => held.RoleId, role => role.Id, (_, role) => role)
            .SelectMany(role => role.Permissions)
            .Select(permission => permission.Code)
            .ToHashSetAsync(cancellationToken);
        viewer.SignIn(id, held);
    }

    private static HashSet<string> AllPermissions(IServiceProvider scope) =>
        scope
            .GetRequiredService<ModuleCatalog>()
            .Permissions.Select(permission => permission.Code)
            .ToHashSet(StringComparer.Ordinal);

    private static Task<Guid?> FindAdministratorAsync(
        LavamediaDbContext database,
        CancellationToken cancellationToken
    ) =>
        database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user =>
                user.Status == UserStatus.Active
                && user.Kind == UserKind.Person
                && user.Roles.Any(role => role.Name == BuiltInRoles.Administrator)
            )
            .OrderBy(user => user.CreatedAt)
            .ThenBy(user => user.Id)
            .Select(user => (Guid?)user.Id)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>An installation may have content before it has people.</summary>
    private static async Task<Guid> FindOrAddAsync(LavamediaDbContext database, CancellationToken cancellationToken)
    {
        var known = await database
            .Set<User>()
            .IgnoreQueryFilters()
            .Where(user => user.Email == Email)
            .Select(user => (Guid?)user.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (known is { } id)
        {
            return id;
        }

        var account = new User
        {
            Kind = UserKind.Service,
            Email = Email,
            DisplayName = "Lavamedia",
            Slug = "lavamedia-operator",
        };
        database.Add(account);
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
        return account.Id;
    }
}
