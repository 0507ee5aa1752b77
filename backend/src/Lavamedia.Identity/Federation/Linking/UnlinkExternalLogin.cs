using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>Takes an identity of a provider from an account.</summary>
public sealed class UnlinkExternalLogin(LavamediaDbContext database, IViewer viewer, AuditTrail audit)
{
    /// <summary>Unlinks. Whoever manages users may unlink everybody's.</summary>
    /// <returns>What is gone, or an ExternalLoginNotFoundError or LastWayInError.</returns>
    public async Task<MutationResult<UnlinkedLogin>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var login = await database
            .Set<ExternalLogin>()
            .Include(other => other.User)
            .AsTracking()
            .SingleOrDefaultAsync(other => other.Id == id, cancellationToken);
        if (login is null)
        {
            return MutationResult<UnlinkedLogin>.Failure(new ExternalLoginNotFoundError());
        }

        if (
            login.UserId == viewer.UserId
            && login.User.PasswordHash is null
            && !await database
                .Set<ExternalLogin>()
                .AnyAsync(other => other.UserId == login.UserId && other.Id != id, cancellationToken)
        )
        {
            return MutationResult<UnlinkedLogin>.Failure(new LastWayInError());
        }

        database.Remove(login);
        audit.Add(
            SecurityEventType.ExternalLoginUnlinked,
            viewer.UserId,
            AuditedChange.Of(
                nameof(ExternalLogin),
                id,
                new { issuer = login.Issuer, userId = NodeId.Encode(nameof(User), login.UserId) },
                after: null
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        return new UnlinkedLogin(id);
    }
}
