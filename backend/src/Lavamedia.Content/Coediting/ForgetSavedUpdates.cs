using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>Forgets the changes of a snapshot once a saved version contains all of it: until then they could replace it.</summary>
internal static class ForgetSavedUpdates
{
    /// <summary>Forgets them for an item.</summary>
    public static Task ForgetSavedUpdatesAsync(
        this LavamediaDbContext database,
        Guid contentId,
        CancellationToken cancellationToken
    ) =>
        database.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM coediting_updates USING coediting_documents document
            WHERE document.content_id = {contentId} AND document_id = document.id
              AND document.saved_sequence >= document.snapshot_sequence
              AND coediting_updates.sequence <= document.snapshot_sequence
            """,
            cancellationToken
        );
}
