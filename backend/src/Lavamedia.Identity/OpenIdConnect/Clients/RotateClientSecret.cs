using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Gives an application a new secret.</summary>
public sealed class RotateClientSecret(LavamediaDbContext database)
{
    /// <summary>Replaces the secret.</summary>
    /// <returns>The application with its secret, or a ClientNotFoundError, or a ValidationError where it has none.</returns>
    public async Task<MutationResult<IssuedClient>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        var client = await database
            .Set<Client>()
            .AsTracking()
            .SingleOrDefaultAsync(client => client.Id == id, cancellationToken);
        if (client is null)
        {
            return MutationResult<IssuedClient>.Failure(new ClientNotFoundError());
        }

        if (client.Kind == ClientKind.Public)
        {
            return MutationResult<IssuedClient>.Failure(
                new ValidationError(ValidationReason.NotSupported, "A public application has no secret.", "id")
            );
        }

        var secret = OpaqueToken.Create();
        client.SecretHash = OpaqueToken.Hash(secret);
        client.SecretCreatedAt = await database
            .Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"")
            .SingleAsync(cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        return new IssuedClient(client.Id, client.Id.ToString(), secret);
    }
}
