using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>Takes a shared body, so that updates are numbered one after the other.</summary>
internal static class LockCoeditingDocument
{
    /// <summary>Where the body stands; null when the item has none, or another one than the caller knows.</summary>
    public static async Task<LockedDocument?> LockCoeditingAsync(
        this LavamediaDbContext database,
        Guid contentId,
        Guid documentId,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<CoeditingDocument>()
            .FromSql(
                $"SELECT * FROM coediting_documents WHERE content_id = {contentId} AND id = {documentId} FOR UPDATE"
            )
            .Select(document => new LockedDocument(
                document.Id,
                document.BaseVersionNumber,
                document.Sequence,
                document.SnapshotSequence,
                document.PendingBytes
            ))
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>The numbers of a shared body.</summary>
    internal sealed record LockedDocument(
        Guid Id,
        int BaseVersionNumber,
        int Sequence,
        int SnapshotSequence,
        int PendingBytes
    );
}
