using Lavamedia.Content.Access;
using Lavamedia.Content.Anchors;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Suggestions;

/// <summary>Proposes a change of some words.</summary>
public sealed class CreateSuggestion(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    FindDiscussedItem find,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>Proposes it.</summary>
    /// <returns>The suggestion, or a ContentItemNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentSuggestion>> ExecuteAsync(
        CreateContentSuggestionInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var (item, error) = await find.FindAsync(
                    input.ContentId,
                    ContentPermissions.Comment,
                    cancellationToken
                );
                var note = WorkflowNote.Trim(input.Note);
                error ??= Check(input) ?? WorkflowNote.Check(note, isRequired: false);
                if (item is null || error is not null)
                {
                    return MutationResult<ContentSuggestion>.Failure(error!);
                }

                var suggestion = new ContentSuggestion
                {
                    ContentId = item.Id,
                    Replacement = input.Replacement,
                    Note = note,
                    ProposedAt = now,
                    ProposedById = viewer.UserId,
                };
                suggestion.HangOn(input.Anchor.ToAnchor(), input.VersionNumber ?? item.LatestVersionNumber);
                database.Add(suggestion);
                notify.Add(
                    item.Writers(),
                    NoticeKind.Suggested,
                    item.Id,
                    now,
                    new NoticeLink { SuggestionId = suggestion.Id }
                );
                activities.Note(item, ContentActivityKind.Suggested, now);
                outbox.Add(new SuggestionChanged(item.Id, suggestion.Id));
                await database.SaveChangesAsync(cancellationToken);
                return suggestion;
            },
            cancellationToken
        );

    private static ValidationError? Check(CreateContentSuggestionInput input) =>
        CheckTextAnchor.Check(input.Anchor, "anchor")
        ?? (
            input.Replacement.Length > TextAnchor.MaximumQuoteLength
                ? new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {TextAnchor.MaximumQuoteLength} UTF-16 units.",
                    "replacement",
                    TextAnchor.MaximumQuoteLength
                )
            : input.Replacement.AsSpan().IndexOfAny('\n', '\r', '\0') >= 0
            || input.Anchor.Quote.Contains('\n', StringComparison.Ordinal)
                ? new ValidationError(
                    ValidationReason.Malformed,
                    "A suggestion stays within its paragraph: neither quote nor replacement has a line feed.",
                    "replacement"
                )
            : input.Replacement == input.Anchor.Quote
                ? new ValidationError(ValidationReason.Required, "Change something.", "replacement")
            : null
        );
}
