using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Authentication;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Changes an application. Disabling it ends its tokens; enabling it again does not bring them back (T-4).</summary>
public sealed class UpdateClient
{
    private readonly LavamediaDbContext database;
    private readonly CheckClient check;
    private readonly SessionDirectory directory;

    internal UpdateClient(LavamediaDbContext database, CheckClient check, SessionDirectory directory)
    {
        this.database = database;
        this.check = check;
        this.directory = directory;
    }

    /// <summary>Replaces everything about it but kind and secret.</summary>
    /// <returns>The application, or a ClientNotFoundError, ValidationErrors or a RightNotHeldError.</returns>
    public async Task<MutationResult<Client>> ExecuteAsync(UpdateClientInput input, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var client = await database
            .Set<Client>()
            .AsTracking()
            .SingleOrDefaultAsync(client => client.Id == input.Id, cancellationToken);
        if (client is null)
        {
            return MutationResult<Client>.Failure(new ClientNotFoundError());
        }

        if (await check.ExecuteAsync(input, client.Kind, client, cancellationToken) is { Count: > 0 } errors)
        {
            return MutationResult<Client>.Failure([.. errors]);
        }

        client.Name = input.Name.Trim();
        client.RedirectUris = [.. input.RedirectUris.Distinct()];
        client.PostLogoutRedirectUris = [.. input.PostLogoutRedirectUris.Distinct()];
        client.Scopes = [.. input.Scopes.Distinct()];
        client.IsFirstParty = input.IsFirstParty;
        client.IdTokenAlgorithm = input.SignatureAlgorithm;
        client.ServiceAccountId = input.ServiceAccountId;
        client.DisabledAt = input.IsDisabled ? client.DisabledAt ?? await NowAsync(cancellationToken) : null;
        await database.SaveChangesAsync(cancellationToken);
        if (input.IsDisabled)
        {
            await EndTokensAsync(client.Id, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        directory.ForgetAll();
        return client;
    }

    private Task<int> EndTokensAsync(Guid clientId, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            UPDATE sessions SET revoked_at = now(), revoked_because = 'CLIENT_DISABLED'
            WHERE client_id = {clientId} AND revoked_at IS NULL
            """,
            cancellationToken
        );

    // Instants come from the database.
    private Task<DateTimeOffset> NowAsync(CancellationToken cancellationToken) =>
        database.Database.SqlQuery<DateTimeOffset>($"SELECT now() AS \"Value\"").SingleAsync(cancellationToken);
}
