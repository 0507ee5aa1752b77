using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>Keeps a change to a shared body, and tells it to everybody who writes in it. A change that comes again is kept once.</summary>
public sealed class AppendCoeditingUpdate(
    LavamediaDbContext database,
    IViewer viewer,
    FindCoeditedItem find,
    ITopicEventSender topics
)
{
    /// <summary>Keeps the change.</summary>
    /// <returns>
    /// The change with its number, or a ContentItemNotFoundError, ForbiddenError, InvalidTransitionError, CoeditingOutdatedError or
    /// ValidationError.
    /// </returns>
    public async Task<MutationResult<CoeditingUpdate>> ExecuteAsync(
        AppendCoeditingUpdateInput input,
        CancellationToken cancellationToken
    )
    {
        if (Refuse(input) is { } refusal)
        {
            return MutationResult<CoeditingUpdate>.Failure(refusal);
        }

        var (item, error) = await find.FindAsync(input.Id, cancellationToken);
        if (item is null)
        {
            return MutationResult<CoeditingUpdate>.Failure(error!);
        }

        var result = await KeepAsync(item, input, cancellationToken);
        if (result.Value is { } kept)
        {
            var news = new CoeditingNews(
                input.Id,
                input.DocumentId,
                input.Client,
                kept.Sequence,
                input.Update.Length > CoeditingLimits.RelayedBytes ? null : input.Update,
                input.Awareness
            );
            await topics.SendAsync(CoeditingNews.TopicOf(input.Id), news, cancellationToken);
        }

        return result;
    }

    private static ValidationError? Refuse(AppendCoeditingUpdateInput input) =>
        CoeditingLimits.Refuse(input.Client, input.Update)
        ?? (
            input.Awareness is { } awareness
                ? CoeditingLimits.Refuse(awareness, CoeditingLimits.AwarenessBytes, "awareness")
                : null
        );

    private async Task<MutationResult<CoeditingUpdate>> KeepAsync(
        ContentItem item,
        AppendCoeditingUpdateInput input,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var document = await database.LockCoeditingAsync(item.Id, input.DocumentId, cancellationToken);
        if (document is null)
        {
            return MutationResult<CoeditingUpdate>.Failure(new CoeditingOutdatedError());
        }

        var known = await database
            .Set<CoeditingUpdate>()
            .SingleOrDefaultAsync(
                update =>
                    update.DocumentId == document.Id && update.Client == input.Client && update.Clock == input.Clock,
                cancellationToken
            );
        if (known is not null)
        {
            return known;
        }

        if (
            input.Rebase is { } rebase
            && (rebase.FromVersion != document.BaseVersionNumber || rebase.ToVersion != item.LatestVersionNumber)
        )
        {
            return MutationResult<CoeditingUpdate>.Failure(new CoeditingOutdatedError());
        }

        if (document.PendingBytes + input.Update.Length > CoeditingLimits.PendingBytes)
        {
            return MutationResult<CoeditingUpdate>.Failure(
                new ValidationError(
                    ValidationReason.TooLong,
                    "The document is too large. Save a version, and compact it.",
                    "update",
                    CoeditingLimits.PendingBytes
                )
            );
        }

        var added = await AddAsync(document, input, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return added;
    }

    private async Task<CoeditingUpdate> AddAsync(
        LockCoeditingDocument.LockedDocument document,
        AppendCoeditingUpdateInput input,
        CancellationToken cancellationToken
    )
    {
        var added = new CoeditingUpdate
        {
            DocumentId = document.Id,
            Sequence = document.Sequence + 1,
            Client = input.Client,
            Clock = input.Clock,
            Update = input.Update,
            AuthorId = viewer.UserId,
            CreatedAt = await database.NowAsync(cancellationToken),
        };
        database.Add(added);
        await database.SaveChangesAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
            UPDATE coediting_documents SET
              sequence = {added.Sequence},
              pending_bytes = pending_bytes + {input.Update.Length},
              base_version_number = {input.Rebase?.ToVersion ?? document.BaseVersionNumber},
              updated_at = {added.CreatedAt}
            WHERE id = {document.Id}
            """,
            cancellationToken
        );
        return added;
    }
}
