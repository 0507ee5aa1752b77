using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.Identity.Users.Lifecycle;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Finds or adds those who sign. Who has an account with the address is that account; the others get one that nobody can sign in
/// with.
/// </summary>
internal sealed class ImportAuthors(ExternalRecords records, AddAuthor add)
{
    public async Task ImportAsync(
        ImportSession session,
        IEnumerable<ImportedAuthor> authors,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        foreach (var author in authors)
        {
            await batch.StopIfAskedAsync(cancellationToken);
            var (action, pieces) = await ImportAsync(session, author, batch, CancellationToken.None);
            session.Tell(action, ExternalKind.Author, author.ExternalId, author.Name, pieces);
        }

        await batch.CommitAsync(cancellationToken);
    }

    private async Task<(ImportAction Action, IEnumerable<Piece> Pieces)> ImportAsync(
        ImportSession session,
        ImportedAuthor author,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        if (records.Find(ExternalKind.Author, author.ExternalId) is { } known)
        {
            session.Authors[author.ExternalId] = known.EntityKey;
            return (ImportAction.Keep, []);
        }

        var email = author.Email is { } address && address.Contains('@', StringComparison.Ordinal) ? address : null;
        if (email is not null && await add.FindAsync(email, cancellationToken) is { } account)
        {
            session.Authors[author.ExternalId] = account;
            await NoteAsync(session, author, account, batch, cancellationToken);
            return (ImportAction.Keep, []);
        }

        if (session.Options.DryRun)
        {
            session.Authors[author.ExternalId] = Guid.CreateVersion7();
            return (ImportAction.Create, []);
        }

        var result = await batch.RunAsync(
            () => add.ExecuteAsync(author.Name, email, author.Biography, cancellationToken),
            cancellationToken
        );
        if (result.Errors is { } errors)
        {
            return (ImportAction.Fail, ErrorPieces.Of(errors));
        }

        session.Authors[author.ExternalId] = result.Value!.Id;
        await NoteAsync(session, author, result.Value.Id, batch, cancellationToken);
        return (ImportAction.Create, []);
    }

    private async Task NoteAsync(
        ImportSession session,
        ImportedAuthor author,
        Guid userId,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        if (session.Options.DryRun)
        {
            return;
        }

        await batch.RunAsync(
            async () =>
            {
                await records.SaveAsync(
                    ExternalKind.Author,
                    author.ExternalId,
                    new KnownRecord(userId, Checksum.Of(author)),
                    cancellationToken
                );
                return true;
            },
            cancellationToken
        );
    }
}
