using Lavamedia.Content.Access;
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
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Suggestions;

/// <summary>Takes proposed changes in with a version, or does not.</summary>
public sealed class DecideOnSuggestion(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    RecordActivity activities,
    Notify notify
)
{
    /// <summary>Closes a suggestion without taking it in: who proposed it withdraws it, who may change the item rejects it.</summary>
    /// <returns>The suggestion, or a ContentSuggestionNotFoundError or ForbiddenError.</returns>
    public Task<MutationResult<ContentSuggestion>> RejectAsync(Guid id, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async now =>
            {
                var suggestion = await Open()
                    .Include(found => found.Content)
                        .ThenInclude(item => item.Categories)
                    .SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
                if (suggestion is null)
                {
                    return MutationResult<ContentSuggestion>.Failure(new ContentSuggestionNotFoundError());
                }

                var item = suggestion.Content;
                var isOwn = suggestion.ProposedById == viewer.UserId;
                var standing = ContentStanding.Of(item, viewer, [.. item.Categories.Select(category => category.Id)]);
                if (
                    !isOwn
                    && ContentPolicy.Decide(ContentAct.Update, viewer, standing)
                        is { IsAllowed: false, Permission: { } permission }
                )
                {
                    return MutationResult<ContentSuggestion>.Failure(new ForbiddenError(permission));
                }

                Close(suggestion, isOwn ? SuggestionState.Withdrawn : SuggestionState.Rejected, now);
                if (!isOwn)
                {
                    Tell(suggestion, NoticeKind.SuggestionRejected, now);
                    activities.Note(
                        item,
                        ContentActivityKind.SuggestionRejected,
                        now,
                        subjectId: suggestion.ProposedById
                    );
                }

                await database.SaveChangesAsync(cancellationToken);
                return suggestion;
            },
            cancellationToken
        );

    /// <summary>Notes in the transaction of a save that its version takes suggestions in.</summary>
    /// <param name="item">The item, with its newest version.</param>
    /// <param name="ids">The suggestions.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>The problem when one of them is not open any more, or null.</returns>
    public async Task<ContentSuggestionNotFoundError?> AcceptAsync(
        ContentItem item,
        IReadOnlyCollection<Guid> ids,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var suggestions = await Open()
            .Where(suggestion => suggestion.ContentId == item.Id && ids.Contains(suggestion.Id))
            .ToListAsync(cancellationToken);
        if (suggestions.Count != ids.Distinct().Count())
        {
            return new ContentSuggestionNotFoundError();
        }

        foreach (var suggestion in suggestions)
        {
            Close(suggestion, SuggestionState.Accepted, now);
            suggestion.AcceptedVersionId = item.LatestVersionId;
            Tell(suggestion, NoticeKind.SuggestionAccepted, now);
            activities.Note(item, ContentActivityKind.SuggestionAccepted, now, subjectId: suggestion.ProposedById);
        }

        await database.SaveChangesAsync(cancellationToken);
        return null;
    }

    private IQueryable<ContentSuggestion> Open() =>
        database.Set<ContentSuggestion>().AsTracking().Where(suggestion => suggestion.State == SuggestionState.Open);

    private void Close(ContentSuggestion suggestion, SuggestionState state, DateTimeOffset now)
    {
        suggestion.State = state;
        suggestion.DecidedAt = now;
        suggestion.DecidedById = viewer.UserId;
        outbox.Add(new SuggestionChanged(suggestion.ContentId, suggestion.Id));
    }

    private void Tell(ContentSuggestion suggestion, NoticeKind kind, DateTimeOffset now) =>
        notify.Add(
            [suggestion.ProposedById],
            kind,
            suggestion.ContentId,
            now,
            new NoticeLink { SuggestionId = suggestion.Id }
        );
}
