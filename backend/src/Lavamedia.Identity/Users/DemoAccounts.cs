using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Seeding;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users;

/// <summary>Adds one account for each kind of work, all with the one documented password. Production refuses to start with them.</summary>
public sealed class DemoAccounts(LavamediaDbContext context, IPasswordHasher<User> passwords) : ISeeder
{
    /// <summary>The password of every demo account.</summary>
    public const string Password = "ember-basalt-2026";

    private static readonly DemoAccount[] Accounts =
    [
        new("admin@lavamedia.example", "Camille Ardent", "camille-ardent", BuiltInRoles.Administrator),
        new("editor@lavamedia.example", "Inès Maréchal", "ines-marechal", BuiltInRoles.Editor),
        new("author@lavamedia.example", "Théo Vasseur", "theo-vasseur", BuiltInRoles.Author),
    ];

    /// <summary>The addresses of the demo accounts.</summary>
    public static IReadOnlyList<string> Addresses { get; } = [.. Accounts.Select(account => account.Email)];

    /// <inheritdoc />
    public int Order => 0;

    /// <inheritdoc />
    public async Task SeedAsync(IProgress<string> progress, CancellationToken cancellationToken)
    {
        var existing = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user => Addresses.Contains(user.Email))
            .Select(user => user.Email)
            .ToListAsync(cancellationToken);
        foreach (var account in Accounts.ExceptBy(existing, account => account.Email))
        {
            var user = new User
            {
                Email = account.Email,
                DisplayName = account.DisplayName,
                Slug = account.Slug,
                HasPublicProfile = account.Role != BuiltInRoles.Administrator,
                Roles = [await context.Set<Role>().SingleAsync(role => role.Name == account.Role, cancellationToken)],
            };
            user.PasswordHash = passwords.HashPassword(user, Password);
            context.Add(user);
            progress.Report($"Account {account.Email} ({account.Role})");
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private sealed record DemoAccount(string Email, string DisplayName, string Slug, string Role);
}
