using Lavamedia.Content.Access;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Releases;

/// <summary>Puts items into a release and takes them out. Whoever puts one in must hold the right to publish it.</summary>
public sealed class KeepContentReleaseItems(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    FindContentStandings standings,
    ChangeContentRelease change
)
{
    /// <summary>Puts items in.</summary>
    /// <returns>
    /// The release, or a ContentReleaseNotFoundError, ReleaseClosedError, ContentItemNotFoundError, ForbiddenError or ValidationError.
    /// </returns>
    public Task<MutationResult<ContentRelease>> AddAsync(
        AddContentReleaseItemsInput input,
        CancellationToken cancellationToken
    ) =>
        change.ExecuteAsync(
            input.ReleaseId,
            expectedVersion: null,
            (release, now) => AddAsync(release, input, now, cancellationToken),
            cancellationToken
        );

    /// <summary>Takes items out.</summary>
    /// <returns>The release, or a ContentReleaseNotFoundError or ReleaseClosedError.</returns>
    public Task<MutationResult<ContentRelease>> RemoveAsync(
        Guid releaseId,
        IReadOnlyList<Guid> contentIds,
        CancellationToken cancellationToken
    ) =>
        change.ExecuteAsync(
            releaseId,
            expectedVersion: null,
            async (release, _) =>
            {
                // Of what the viewer does not see nothing is taken out.
                var items = await database
                    .Set<ContentReleaseItem>()
                    .AsTracking()
                    .Where(item => item.ReleaseId == release.Id && contentIds.Contains(item.ContentId))
                    .ToListAsync(cancellationToken);
                database.RemoveRange(items);
                TellOf(items.Select(item => item.ContentId));
                return [];
            },
            cancellationToken
        );

    private async Task<IReadOnlyList<IGraphQLError>> AddAsync(
        ContentRelease release,
        AddContentReleaseItemsInput input,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var wanted = input.ContentIds.Distinct().ToList();
        if (wanted.Count is 0 or > AddContentReleaseItemsInput.MaximumItems)
        {
            return
            [
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"Name 1 to {AddContentReleaseItemsInput.MaximumItems} items.",
                    ["contentIds"],
                    AddContentReleaseItemsInput.MaximumItems
                ),
            ];
        }

        var contents = await database
            .Set<ContentItem>()
            .AsNoTracking()
            .Where(item => wanted.Contains(item.Id))
            .ToListAsync(cancellationToken);
        if (contents.Count < wanted.Count)
        {
            return [new ContentItemNotFoundError()];
        }

        var standingOf = await standings.ExecuteAsync(contents, cancellationToken);
        if (
            contents.Select(content => Refuse(standingOf[content.Id])).FirstOrDefault(refusal => refusal is not null) is
            { } forbidden
        )
        {
            return [forbidden];
        }

        var present = await database
            .Set<ContentReleaseItem>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(item => item.ReleaseId == release.Id)
            .ToDictionaryAsync(item => item.ContentId, cancellationToken);
        if (present.Keys.Union(wanted).Count() > ContentRelease.MaximumItems)
        {
            return
            [
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"A release has at most {ContentRelease.MaximumItems} items. Divide it.",
                    ["contentIds"],
                    ContentRelease.MaximumItems
                ),
            ];
        }

        foreach (var content in contents)
        {
            Put(release, content, present.GetValueOrDefault(content.Id), input, now);
        }

        TellOf(contents.Select(content => content.Id));
        return [];
    }

    /// <summary>Whoever has one of the items open sees with which releases it goes out.</summary>
    private void TellOf(IEnumerable<Guid> contentIds)
    {
        foreach (var id in contentIds)
        {
            outbox.Add(new ContentItemMoved(id));
        }
    }

    private void Put(
        ContentRelease release,
        ContentItem content,
        ContentReleaseItem? present,
        AddContentReleaseItemsInput input,
        DateTimeOffset now
    )
    {
        var item =
            present
            ?? new ContentReleaseItem
            {
                ReleaseId = release.Id,
                ContentId = content.Id,
                AddedAt = now,
                AddedById = viewer.UserId,
            };
        item.Act = input.Act;
        item.FailureCodes = [];
        item.VersionId = input is { Act: ScheduledAct.Publish, VersionChoice: ScheduledVersion.ThisVersion }
            ? content.LatestVersionId
            : null;
        if (present is null)
        {
            database.Add(item);
        }
    }

    private ForbiddenError? Refuse(ContentStanding standing) =>
        ContentPolicy.Decide(ContentAct.Schedule, viewer, standing) is { IsAllowed: false, Permission: { } permission }
            ? new ForbiddenError(permission)
            : null;
}
