using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Corrections;

/// <summary>Shows the newest version to readers with a note that says what was wrong before.</summary>
public sealed class CorrectContentItem(LavamediaDbContext database, PublishContentItem publish)
{
    /// <summary>Corrects the item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows; the one that is published.</param>
    /// <param name="note">What readers are told.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>The item, or what <see cref="PublishContentItem"/> answers, or ValidationErrors of the note.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        string note,
        CancellationToken cancellationToken
    )
    {
        var said = WorkflowNote.Trim(note);
        return WorkflowNote.Check(said, isRequired: true) is { } wrong
            ? Task.FromResult(MutationResult<ContentItem>.Failure(wrong))
            : publish.ExecuteAsync(
                id,
                expectedVersion,
                ContentAct.Correct,
                firstPublishedAt: null,
                said,
                (item, versionNumber, now) =>
                    database.Add(
                        new ContentCorrection
                        {
                            ContentId = item.Id,
                            VersionNumber = versionNumber,
                            Note = said!,
                            CorrectedAt = now,
                        }
                    ),
                cancellationToken
            );
    }
}
