using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>Takes a passkey away. One that is gone already is no error.</summary>
internal sealed class RemovePasskey(LavamediaDbContext context, ChangeFactors change)
{
    public Task<MutationResult<User>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        change.RunAsync<User>(
            SecurityEventType.PasskeyRemoved,
            async user =>
            {
                await context
                    .Set<Passkey>()
                    .Where(passkey => passkey.Id == id && passkey.UserId == user.Id)
                    .ExecuteDeleteAsync(cancellationToken);
                return user;
            },
            cancellationToken
        );
}
