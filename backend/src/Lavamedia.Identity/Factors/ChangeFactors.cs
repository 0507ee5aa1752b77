using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Factors;

/// <summary>
/// Runs a change of a person's own factors: only shortly after a sign-in (T-10), with an entry in the audit log and a mail to the
/// person. All of it is stored, or nothing.
/// </summary>
internal sealed class ChangeFactors(
    LavamediaDbContext context,
    FindUsers users,
    CurrentSession current,
    IViewer viewer,
    IJobQueue jobs,
    AuditTrail audit
)
{
    /// <summary>The error when the person has to sign in again first; otherwise null.</summary>
    public async Task<RecentSignInRequiredError?> RefuseAsync(CancellationToken cancellationToken) =>
        await current.IsRecentAsync(cancellationToken) ? null : new RecentSignInRequiredError();

    /// <summary>The person.</summary>
    public async Task<User> FindUserAsync(CancellationToken cancellationToken) =>
        await users.ByIdAsync(viewer.UserId ?? Guid.Empty, cancellationToken)
        ?? throw new InvalidOperationException("Nobody is signed in, or the account is gone.");

    /// <summary>Runs the change on the locked account.</summary>
    public async Task<MutationResult<T>> RunAsync<T>(
        SecurityEventType type,
        Func<User, Task<MutationResult<T>>> change,
        CancellationToken cancellationToken
    )
    {
        if (await RefuseAsync(cancellationToken) is { } refusal)
        {
            return MutationResult<T>.Failure(refusal);
        }

        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(viewer.UserId, cancellationToken);
        var result = await change(user);
        if (result.Errors is null)
        {
            jobs.Add(new SendAccountMail(user.Id, AccountMailKind.FactorsChanged));
            audit.Add(type, user.Id, AuditedChange.Of(nameof(User), user.Id, null, null));
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();
        return result;
    }
}
