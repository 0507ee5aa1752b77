using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Releases;

/// <summary>
/// Asks of every item of a release what its act asks of it alone: the right, the line of the table of acts, its checks and the address.
/// All items together take the same number of statements as one.
/// </summary>
public sealed class PrepareRelease(
    IViewer viewer,
    FindContentStandings standings,
    ChooseScheduledVersions choose,
    CheckTransition check,
    FindFreeSlug slugs
)
{
    /// <summary>Prepares acts with items that were taken.</summary>
    /// <param name="items">The items of the release.</param>
    /// <param name="taken">The items themselves with their newest versions.</param>
    /// <param name="asksRights">Whether the viewer must hold the right for each; what was decided on before needs none.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<PreparedRelease> ExecuteAsync(
        IReadOnlyList<ContentReleaseItem> items,
        IReadOnlyList<(ContentItem Item, ContentVersion Latest)> taken,
        bool asksRights,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var contents = taken.ToDictionary(one => one.Item.Id);
        var versions = await choose.ExecuteAsync(
            [
                .. items
                    .Where(item => item.Act == ScheduledAct.Publish)
                    .Select(item => (contents[item.ContentId].Item, item.VersionId)),
            ],
            cancellationToken
        );
        var standingOf = asksRights
            ? await standings.ExecuteAsync([.. taken.Select(one => one.Item)], cancellationToken)
            : null;
        var errors = items.ToDictionary(item => item.ContentId, _ => new List<IGraphQLError>());
        var possible = new List<(ContentReleaseItem Item, ContentVersion Version, ContentTransition Line)>();
        foreach (var item in items)
        {
            var (content, latest) = contents[item.ContentId];
            var version = item.Act == ScheduledAct.Unpublish ? latest : versions.GetValueOrDefault(item.ContentId);
            if (standingOf is not null && Refuse(item, standingOf[content.Id]) is { } refusal)
            {
                errors[content.Id].Add(refusal);
            }
            else if (version is null)
            {
                errors[content.Id].Add(new NotApprovedError());
            }
            else if (Find(item, content, version, out var obstacle) is { } line)
            {
                possible.Add((item, version, line));
            }
            else
            {
                errors[content.Id].Add(obstacle);
            }
        }

        await AddChecksAsync(possible, contents, errors, cancellationToken);
        return new PreparedRelease(
            [
                .. possible
                    .Where(one => one.Item.Act == ScheduledAct.Publish)
                    .Select(one => new VersionToRelease(
                        contents[one.Item.ContentId].Item,
                        one.Version,
                        ContentAct.Publish,
                        one.Line,
                        FirstPublishedAt: now,
                        Note: null
                    )),
            ],
            [
                .. possible
                    .Where(one => one.Item.Act == ScheduledAct.Unpublish)
                    .Select(one => new ItemToWithdraw(
                        contents[one.Item.ContentId].Item,
                        one.Version,
                        ContentAct.Unpublish,
                        one.Line,
                        Note: null
                    )),
            ],
            [
                .. items
                    .Where(item => errors[item.ContentId].Count > 0)
                    .Select(item => new ReleaseObstacle(item, errors[item.ContentId])),
            ]
        );
    }

    private static ContentTransition? Find(
        ContentReleaseItem item,
        ContentItem content,
        ContentVersion version,
        out IGraphQLError obstacle
    )
    {
        var act = item.Act == ScheduledAct.Publish ? ContentAct.Publish : ContentAct.Unpublish;
        var position = ContentPosition.Of(content) with { State = version.WorkflowState };
        var isOlder =
            act == ContentAct.Publish
            && content.Status == ContentStatus.Published
            && version.VersionNumber < content.Version;
        obstacle = isOlder
            ? new OlderVersionError(version.VersionNumber, content.Version)
            : new InvalidTransitionError(position.InOneWord, act);
        return isOlder ? null : ContentWorkflow.Find(act, position);
    }

    private ForbiddenError? Refuse(ContentReleaseItem item, ContentStanding standing)
    {
        var act = item.Act == ScheduledAct.Publish ? ContentAct.Publish : ContentAct.Unpublish;
        return ContentPolicy.Decide(act, viewer, standing) is { IsAllowed: false, Permission: { } permission }
            ? new ForbiddenError(permission)
            : null;
    }

    private async Task AddChecksAsync(
        IReadOnlyList<(ContentReleaseItem Item, ContentVersion Version, ContentTransition Line)> possible,
        Dictionary<Guid, (ContentItem Item, ContentVersion Latest)> contents,
        Dictionary<Guid, List<IGraphQLError>> errors,
        CancellationToken cancellationToken
    )
    {
        var found = await check.CheckAsync(
            [
                .. possible.Select(one => new VersionToCheck(
                    one.Line.Checks,
                    contents[one.Item.ContentId].Item,
                    one.Version
                )),
            ],
            cancellationToken
        );
        var addressed = possible.Where(one => one.Item.Act == ScheduledAct.Publish).ToList();
        var taken = await slugs.RefuseForItemsAsync(
            [.. addressed.Select(one => (one.Item.ContentId, LocaleOf(one.Item), one.Version.Slug))],
            cancellationToken
        );
        foreach (var (item, version, _) in possible)
        {
            errors[item.ContentId].AddRange(found[version.Id]);
            if (taken.TryGetValue(item.ContentId, out var slugTaken))
            {
                errors[item.ContentId].Add(slugTaken);
            }
        }

        foreach (
            var rivals in addressed
                .GroupBy(one => (LocaleOf(one.Item), one.Version.Slug))
                .Where(group => group.Skip(1).Any())
        )
        {
            foreach (var (item, version, _) in rivals.Skip(1))
            {
                errors[item.ContentId]
                    .Add(
                        new SlugTakenError(
                            version.Slug,
                            Slug.Suggest(version.Slug, new HashSet<string>(StringComparer.Ordinal) { version.Slug })
                        )
                    );
            }
        }

        string LocaleOf(ContentReleaseItem item) => contents[item.ContentId].Item.Locale;
    }
}
