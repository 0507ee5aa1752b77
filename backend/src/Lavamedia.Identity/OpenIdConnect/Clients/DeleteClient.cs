using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Authentication;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Removes an application with everything that was given to it.</summary>
public sealed class DeleteClient
{
    private readonly LavamediaDbContext database;
    private readonly SessionDirectory directory;

    internal DeleteClient(LavamediaDbContext database, SessionDirectory directory)
    {
        this.database = database;
        this.directory = directory;
    }

    /// <summary>Deletes it.</summary>
    /// <returns>What it was, or a ClientNotFoundError.</returns>
    public async Task<MutationResult<DeletedClient>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var client = await database
            .Set<Client>()
            .AsTracking()
            .SingleOrDefaultAsync(client => client.Id == id, cancellationToken);
        if (client is null)
        {
            return MutationResult<DeletedClient>.Failure(new ClientNotFoundError());
        }

        await database.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM authorization_codes WHERE client_id = {id};
            DELETE FROM oauth_consents WHERE client_id = {id};
            DELETE FROM refresh_tokens USING sessions
            WHERE sessions.id = refresh_tokens.session_id AND sessions.client_id = {id};
            DELETE FROM sessions WHERE client_id = {id};
            """,
            cancellationToken
        );
        database.Remove(client);
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        directory.ForgetAll();
        return new DeletedClient(client.Id, client.Name);
    }
}
