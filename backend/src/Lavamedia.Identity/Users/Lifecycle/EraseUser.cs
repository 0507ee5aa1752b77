using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Sessions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>
/// Takes a person out of the system (GDPR, article 17). The row stays without anything of the person, so that articles keep an
/// author, "former member", and the audit trail keeps its keys.
/// </summary>
internal sealed class EraseUser(
    ChangeAccount change,
    EndSession sessions,
    IEnumerable<IPersonalData> personalData,
    LavamediaDbContext context,
    AuditTrail audit,
    IViewer viewer
)
{
    /// <summary>What stands for the name of everybody who has gone. The product speaks French first.</summary>
    public const string FormerMember = "Ancien membre";

    public Task<MutationResult<User>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync(
            id,
            async user =>
            {
                if (await change.RefuseLastAdministratorAsync(user, cancellationToken) is { } last)
                {
                    return last;
                }

                await sessions.EndAllAsync(user.Id, SessionEnd.AccountChanged, except: null, cancellationToken);
                foreach (var data in personalData)
                {
                    await data.EraseAsync(user.Id, cancellationToken);
                }

                await context
                    .Set<UserRole>()
                    .Where(link => link.UserId == user.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                Forget(user);
                audit.Add(
                    SecurityEventType.UserErased,
                    viewer.UserId,
                    AuditedChange.Of(nameof(User), user.Id, null, null)
                );
                return null;
            },
            cancellationToken
        );

    private static void Forget(User user)
    {
        user.Status = UserStatus.Deleted;
        // ".invalid" belongs to nobody (RFC 2606): no mail is ever sent there.
        user.Email = $"{user.Id:N}@erased.invalid";
        user.EmailVerifiedAt = null;
        user.PasswordHash = null;
        user.DisplayName = FormerMember;
        user.Slug = $"ancien-membre-{user.Id:N}";
        user.Biography = null;
        user.Locale = User.DefaultLocale;
        user.LastLoginAt = null;
        user.SecurityStamp = Guid.NewGuid();
    }
}
