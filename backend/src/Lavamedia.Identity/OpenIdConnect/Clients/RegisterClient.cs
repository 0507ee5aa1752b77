using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Registers an application.</summary>
public sealed class RegisterClient(LavamediaDbContext database, CheckClient check)
{
    /// <summary>Registers it.</summary>
    /// <returns>The application with its secret, or ValidationErrors, or a RightNotHeldError.</returns>
    public async Task<MutationResult<IssuedClient>> ExecuteAsync(
        RegisterClientInput input,
        CancellationToken cancellationToken
    )
    {
        if (await check.ExecuteAsync(input, input.Kind, present: null, cancellationToken) is { Count: > 0 } errors)
        {
            return MutationResult<IssuedClient>.Failure([.. errors]);
        }

        var secret = input.Kind == ClientKind.Confidential ? OpaqueToken.Create() : null;
        var client = new Client
        {
            Name = input.Name.Trim(),
            Kind = input.Kind,
            SecretHash = secret is null ? null : OpaqueToken.Hash(secret),
            RedirectUris = [.. input.RedirectUris.Distinct()],
            PostLogoutRedirectUris = [.. input.PostLogoutRedirectUris.Distinct()],
            Scopes = [.. input.Scopes.Distinct()],
            IsFirstParty = input.IsFirstParty,
            IdTokenAlgorithm = input.SignatureAlgorithm,
            ServiceAccountId = input.ServiceAccountId,
        };
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        database.Add(client);
        await database.SaveChangesAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"UPDATE oauth_clients SET secret_created_at = created_at WHERE id = {client.Id} AND secret_hash IS NOT NULL",
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return new IssuedClient(client.Id, client.Id.ToString(), secret);
    }
}
