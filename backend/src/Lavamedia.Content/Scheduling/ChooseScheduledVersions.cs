using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Scheduling;

/// <summary>Finds which versions go out when the time has come: the settled ones, or the newest that are approved.</summary>
public sealed class ChooseScheduledVersions(LavamediaDbContext database)
{
    /// <summary>The version that goes out, with its hero, by the key of its item; items without one are left out.</summary>
    /// <param name="choices">The items, and the keys of the versions that were settled; null takes the newest that is approved.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyDictionary<Guid, ContentVersion>> ExecuteAsync(
        IReadOnlyCollection<(ContentItem Item, Guid? VersionId)> choices,
        CancellationToken cancellationToken
    )
    {
        Guid[] open = [.. choices.Where(choice => choice.VersionId is null).Select(choice => choice.Item.Id)];
        // What readers saw may be shown to them again.
        var withdrawn = choices
            .Where(choice => choice.Item.Status == ContentStatus.Unpublished)
            .Select(choice => choice.Item.Id)
            .ToHashSet();
        var approved = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .IgnoreAutoIncludes()
            .Where(version => open.Contains(version.ContentId))
            .Where(version =>
                version.WorkflowState == WorkflowState.Approved
                || version.WorkflowState == WorkflowState.Scheduled
                || version.WorkflowState == WorkflowState.Published
            )
            .Select(version => new
            {
                version.Id,
                version.ContentId,
                version.VersionNumber,
                version.WorkflowState,
            })
            .ToListAsync(cancellationToken);
        Guid[] chosen =
        [
            .. choices.Select(choice => choice.VersionId).OfType<Guid>(),
            .. approved
                .Where(version =>
                    version.WorkflowState != WorkflowState.Published || withdrawn.Contains(version.ContentId)
                )
                .GroupBy(version => version.ContentId)
                .Select(versions => versions.MaxBy(version => version.VersionNumber)!.Id),
        ];
        return await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Include(version => version.Hero)
            .Where(version => chosen.Contains(version.Id))
            .ToDictionaryAsync(version => version.ContentId, cancellationToken);
    }
}
