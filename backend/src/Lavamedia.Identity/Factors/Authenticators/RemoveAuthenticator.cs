using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Takes the authenticator app and its recovery codes away: the password alone signs in again.</summary>
internal sealed class RemoveAuthenticator(LavamediaDbContext context, ChangeFactors change)
{
    public Task<MutationResult<User>> ExecuteAsync(CancellationToken cancellationToken) =>
        change.RunAsync<User>(
            SecurityEventType.AuthenticatorRemoved,
            async user =>
            {
                await context
                    .Set<Authenticator>()
                    .Where(authenticator => authenticator.UserId == user.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                await context
                    .Set<RecoveryCode>()
                    .Where(code => code.UserId == user.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                return user;
            },
            cancellationToken
        );
}
