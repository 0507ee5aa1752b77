using System.Text.Json;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>
/// Notes in the shared body of an item that a version was saved which it contains: one that was made of it, or one with the body of the
/// version before. Any other came from elsewhere, and editors bring it into the body.
/// </summary>
public sealed class NoteCoeditedVersion(LavamediaDbContext database)
{
    /// <summary>Notes the version.</summary>
    /// <param name="previous">The version before.</param>
    /// <param name="version">The version that was saved.</param>
    /// <param name="made">What of the shared body it was made of; null when it was made otherwise.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task NoteAsync(
        ContentVersion previous,
        ContentVersion version,
        CoeditedVersionInput? made,
        CancellationToken cancellationToken
    )
    {
        var isSameBody = IsSame(previous.Body, version.Body);
        if (made is null && !isSameBody)
        {
            return;
        }

        var documentId = made?.DocumentId ?? Guid.Empty;
        var noted = await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE coediting_documents SET
              base_version_number = {version.VersionNumber},
              saved_sequence = CASE
                WHEN id = {documentId} THEN greatest(saved_sequence, least(sequence, {made?.Sequence ?? 0}))
                ELSE saved_sequence
              END,
              updated_at = clock_timestamp()
            WHERE content_id = {version.ContentId} AND base_version_number = {previous.VersionNumber}
              AND ({isSameBody} OR id = {documentId})
            """,
            cancellationToken
        );
        if (noted > 0)
        {
            await database.ForgetSavedUpdatesAsync(version.ContentId, cancellationToken);
        }
    }

    private static bool IsSame(JsonElement? before, JsonElement? after) =>
        before is { } one && after is { } other ? JsonElement.DeepEquals(one, other) : before is null && after is null;
}
