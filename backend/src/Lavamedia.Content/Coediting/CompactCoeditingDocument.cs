using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>
/// Keeps many changes as one, which an editor that has them all put together. The changes themselves stay until a version is saved that
/// contains them: an editor that puts them together badly loses nothing for others.
/// </summary>
public sealed class CompactCoeditingDocument(LavamediaDbContext database, FindCoeditedItem find)
{
    /// <summary>Keeps the snapshot.</summary>
    /// <returns>
    /// The document, or a ContentItemNotFoundError, ForbiddenError, InvalidTransitionError, CoeditingOutdatedError or ValidationError.
    /// </returns>
    public async Task<MutationResult<CoeditingDocument>> ExecuteAsync(
        Guid id,
        Guid documentId,
        int sequence,
        byte[] snapshot,
        CancellationToken cancellationToken
    )
    {
        if (CoeditingLimits.Refuse(snapshot, CoeditingLimits.UpdateBytes, "snapshot") is { } refusal)
        {
            return MutationResult<CoeditingDocument>.Failure(refusal);
        }

        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return MutationResult<CoeditingDocument>.Failure(error!);
        }

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var document = await database.LockCoeditingAsync(id, documentId, cancellationToken);
        // Of two who put it together at once the one with more in it wins.
        if (document is null || sequence > document.Sequence || sequence <= document.SnapshotSequence)
        {
            return MutationResult<CoeditingDocument>.Failure(new CoeditingOutdatedError());
        }

        await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE coediting_documents SET
              snapshot = {snapshot},
              snapshot_sequence = {sequence},
              pending_bytes = (
                SELECT coalesce(sum(length(update)), 0)::int FROM coediting_updates
                WHERE document_id = {documentId} AND sequence > {sequence}
              ),
              updated_at = clock_timestamp()
            WHERE id = {documentId}
            """,
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
        return await database.Set<CoeditingDocument>().SingleAsync(kept => kept.Id == documentId, cancellationToken);
    }
}
