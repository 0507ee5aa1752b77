using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Passwords;

/// <summary>Gives an account a password. All sessions end but the one that asks: who knew the old one is out (T-4).</summary>
internal sealed class SetPassword(LavamediaDbContext context, IPasswordHasher<User> passwords, EndSession sessions)
{
    /// <summary>Sets the password within the current transaction; <c>SaveChanges</c> stores it.</summary>
    /// <param name="user">The account, tracked.</param>
    /// <param name="password">A password that <see cref="PasswordRules"/> takes.</param>
    /// <param name="exceptSession">The session that goes on.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    public async Task SetAsync(User user, string password, Guid? exceptSession, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwords.HashPassword(user, password);
        user.SecurityStamp = Guid.NewGuid();
        await sessions.EndAllAsync(user.Id, SessionEnd.AccountChanged, exceptSession, cancellationToken);
        await context
            .Set<Session>()
            .Where(session => session.Id == exceptSession && session.UserId == user.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(session => session.SecurityStamp, user.SecurityStamp),
                cancellationToken
            );
    }
}
