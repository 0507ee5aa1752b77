using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Items;
using Lavamedia.Content.Suggestions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Anchors;

/// <summary>
/// Notes where words stand in a newer text. The screen in which the text was changed knows best where each place went, and says so
/// after each save; what it does not say is found again by its words.
/// </summary>
public sealed class MoveTextAnchors(LavamediaDbContext database, ContentTransaction transaction, FindDiscussedItem find)
{
    /// <summary>Moves the places; what was seen in a newer version already stays where it is.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError or ValidationError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        MoveTextAnchorsInput input,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async _ =>
            {
                var (item, error) = await find.FindAsync(
                    input.ContentId,
                    ContentPermissions.Comment,
                    cancellationToken
                );
                var threads = (input.Threads ?? []).Select(moved => (moved.ThreadId, moved.Anchor)).ToList();
                var suggestions = (input.Suggestions ?? [])
                    .Select(moved => (moved.SuggestionId, moved.Anchor))
                    .ToList();
                error ??= Check(threads, "threads") ?? Check(suggestions, "suggestions");
                if (item is null || error is not null)
                {
                    return MutationResult<ContentItem>.Failure(error!);
                }

                await MoveAsync<ContentCommentThread>(
                    threads,
                    ids => thread => thread.ContentId == item.Id && ids.Contains(thread.Id),
                    thread => thread.Id,
                    input.VersionNumber,
                    cancellationToken
                );
                await MoveAsync<ContentSuggestion>(
                    suggestions,
                    ids => suggestion => suggestion.ContentId == item.Id && ids.Contains(suggestion.Id),
                    suggestion => suggestion.Id,
                    input.VersionNumber,
                    cancellationToken
                );
                await database.SaveChangesAsync(cancellationToken);
                return item;
            },
            cancellationToken
        );

    private static ValidationError? Check(IEnumerable<(Guid Id, TextAnchorInput Anchor)> moved, string member) =>
        moved
            .Select((place, index) => CheckTextAnchor.Check(place.Anchor, member, $"{index}", "anchor"))
            .FirstOrDefault(problem => problem is not null);

    private async Task MoveAsync<TAnchored>(
        IReadOnlyList<(Guid Id, TextAnchorInput Anchor)> moved,
        Func<IReadOnlyList<Guid>, Expression<Func<TAnchored, bool>>> among,
        Func<TAnchored, Guid> idOf,
        int versionNumber,
        CancellationToken cancellationToken
    )
        where TAnchored : class, IAnchored
    {
        if (moved.Count == 0)
        {
            return;
        }

        var known = await database
            .Set<TAnchored>()
            .AsTracking()
            .Where(among([.. moved.Select(place => place.Id)]))
            .ToListAsync(cancellationToken);
        foreach (var anchored in known.Where(one => one.AnchorStart is not null && one.VersionNumber <= versionNumber))
        {
            anchored.HangOn(moved.Last(place => place.Id == idOf(anchored)).Anchor.ToAnchor(), versionNumber);
        }
    }
}
