using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>Begins the shared body of an item, unless it has one: of several who try at once the first does, so that no text is there twice.</summary>
public sealed class StartCoediting(LavamediaDbContext database, IViewer viewer, FindCoeditedItem find)
{
    /// <summary>Begins the body.</summary>
    /// <returns>
    /// The item's shared body, whoever began it, or a ContentItemNotFoundError, ContentVersionNotFoundError, ForbiddenError,
    /// InvalidTransitionError or ValidationError.
    /// </returns>
    public async Task<MutationResult<CoeditingDocument>> ExecuteAsync(
        Guid id,
        int versionNumber,
        string client,
        byte[] update,
        CancellationToken cancellationToken
    )
    {
        if (CoeditingLimits.Refuse(client, update) is { } refusal)
        {
            return MutationResult<CoeditingDocument>.Failure(refusal);
        }

        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return MutationResult<CoeditingDocument>.Failure(error!);
        }

        if (versionNumber < 1 || versionNumber > item.LatestVersionNumber)
        {
            return MutationResult<CoeditingDocument>.Failure(new ContentVersionNotFoundError());
        }

        await database.Database.ExecuteSqlAsync(
            $"""
            WITH begun AS (
              INSERT INTO coediting_documents (
                id, content_id, base_version_number, sequence, saved_sequence, snapshot_sequence, pending_bytes, created_at, updated_at
              )
              VALUES (
                {Guid.CreateVersion7()}, {id}, {versionNumber}, 1, 1, 0, {update.Length}, clock_timestamp(), clock_timestamp()
              )
              ON CONFLICT (content_id) DO NOTHING
              RETURNING id
            )
            INSERT INTO coediting_updates (id, document_id, sequence, client, clock, update, author_id, created_at)
            SELECT {Guid.CreateVersion7()}, id, 1, {client}, 0, {update}, {viewer.UserId}, clock_timestamp() FROM begun
            """,
            cancellationToken
        );
        return await database
            .Set<CoeditingDocument>()
            .SingleAsync(document => document.ContentId == id, cancellationToken);
    }
}
