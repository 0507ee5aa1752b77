using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users;

/// <summary>Finds accounts for acts on them, whoever may see them: who signs in is nobody yet.</summary>
internal sealed class FindUsers(LavamediaDbContext context)
{
    /// <summary>The account with an address, or null.</summary>
    public Task<User?> ByEmailAsync(string email, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        return context
            .Set<User>()
            .FromSql($"SELECT * FROM users WHERE lower(email) = {address}")
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The account, or null.</summary>
    public Task<User?> ByIdAsync(Guid id, CancellationToken cancellationToken) =>
        context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(user => user.Id == id, cancellationToken);

    /// <summary>The account, locked until the current transaction ends, or null.</summary>
    public Task<User?> LockAsync(Guid id, CancellationToken cancellationToken) =>
        context
            .Set<User>()
            .FromSql($"SELECT * FROM users WHERE id = {id} FOR UPDATE")
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The signed-in account's own row.</summary>
    /// <exception cref="InvalidOperationException">It is gone while its session acts.</exception>
    public async Task<User> LockOwnAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } own && await LockAsync(own, cancellationToken) is { } user
            ? user
            : throw new InvalidOperationException("Nobody is signed in, or the account is gone.");
}
