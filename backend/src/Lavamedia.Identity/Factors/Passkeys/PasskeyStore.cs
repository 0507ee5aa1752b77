using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>
/// Our accounts as ASP.NET Core Identity's passkey handler sees them. It only looks people and keys up; accounts are made and
/// changed by the acts in <c>Users/</c>, so everything else is refused here.
/// </summary>
internal sealed class PasskeyStore(LavamediaDbContext context, FindUsers users) : IUserPasskeyStore<User>
{
    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Email);

    public async Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await users.ByIdAsync(id, cancellationToken) : null;

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        users.ByEmailAsync(normalizedUserName, cancellationToken);

    public async Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await Passkeys()
            .Where(passkey => passkey.CredentialId == credentialId)
            .Select(passkey => passkey.User)
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        User user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await Passkeys()
            .SingleOrDefaultAsync(
                passkey => passkey.UserId == user.Id && passkey.CredentialId == credentialId,
                cancellationToken
            )
            is { } found
            ? InfoOf(found)
            : null;

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        [
            .. (await Passkeys().Where(passkey => passkey.UserId == user.Id).ToListAsync(cancellationToken)).Select(
                InfoOf
            ),
        ];

    public Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        throw Refusal();

    public Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw Refusal();

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken) => throw Refusal();

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) =>
        GetUserNameAsync(user, cancellationToken);

    public Task SetNormalizedUserNameAsync(User user, string? normalizedName, CancellationToken cancellationToken) =>
        throw Refusal();

    public Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken) => throw Refusal();

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken) => throw Refusal();

    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) => throw Refusal();

    public void Dispose()
    {
        // The context belongs to the scope.
    }

    private IQueryable<Passkey> Passkeys() =>
        context.Set<Passkey>().IgnoreQueryFilters([VisibilityFilter.Name]).AsNoTracking();

    private static UserPasskeyInfo InfoOf(Passkey passkey) =>
        new(
            passkey.CredentialId,
            passkey.PublicKey,
            passkey.CreatedAt,
            (uint)passkey.SignCount,
            [.. passkey.Transports],
            passkey.IsUserVerified,
            passkey.IsBackupEligible,
            passkey.IsBackedUp,
            passkey.AttestationObject,
            passkey.ClientDataJson
        )
        {
            Name = passkey.Name,
        };

    private static NotSupportedException Refusal() => new("Accounts are changed by the acts of Identity.");
}
