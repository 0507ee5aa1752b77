using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>
/// Finds what uses an asset and would miss it: what items show, their newest versions and those that wait to be published, what people have
/// typed and not saved, and series. Earlier versions and killed items do not count.
/// </summary>
public sealed class FindMediaUses(LavamediaDbContext database)
{
    /// <summary>The uses that the viewer sees, and how many there are; null when nothing uses the asset.</summary>
    public async Task<MediaInUseError?> FindAsync(Guid mediaId, CancellationToken cancellationToken)
    {
        var reference = MediaReference.Format(mediaId);
        var shown = await ShownAsync(mediaId, cancellationToken);
        var drafts = await DraftsAsync(mediaId, reference, cancellationToken);
        var typed = await TypedAsync(reference, cancellationToken);
        var series = await database
            .Set<Series.Series>()
            .IgnoreQueryFilters()
            .Where(series => series.PictureId == mediaId)
            .Select(series => series.Id)
            .ToListAsync(cancellationToken);

        // What was typed for an item that was never saved belongs to nothing that could be named.
        var typedInItems = typed.OfType<Guid>().Except(shown).Except(drafts).ToHashSet();
        Guid[] items = [.. shown.Union(drafts).Union(typedInItems)];
        var count = items.Length + typed.Count(itemId => itemId is null) + series.Count;
        if (count == 0)
        {
            return null;
        }

        var namedItems = await database
            .Set<ContentItem>()
            .Where(item => items.Contains(item.Id))
            .OrderByDescending(item => item.UpdatedAt)
            .ThenBy(item => item.Id)
            .Take(MediaInUseError.MaximumNamedUses)
            .Select(item => new
            {
                item.Id,
                item.Title,
                item.Locale,
                item.Status,
            })
            .ToListAsync(cancellationToken);
        var namedSeries = await database
            .Set<Series.Series>()
            .Where(other => series.Contains(other.Id))
            .OrderBy(other => other.Title)
            .ThenBy(other => other.Id)
            .Take(MediaInUseError.MaximumNamedUses)
            .Select(other => new MediaUse(MediaUsePlace.Series, null, other.Id, other.Title, other.Locale))
            .ToListAsync(cancellationToken);
        var uses = namedItems
            .Select(item => new MediaUse(
                typedInItems.Contains(item.Id) ? MediaUsePlace.WorkingCopy
                    : item.Status == ContentStatus.Published && shown.Contains(item.Id) ? MediaUsePlace.Published
                    : MediaUsePlace.Draft,
                item.Id,
                null,
                item.Title,
                item.Locale
            ))
            .OrderBy(use => use.Place)
            .Concat(namedSeries)
            .Take(MediaInUseError.MaximumNamedUses);
        return new MediaInUseError([.. uses], count);
    }

    private async Task<HashSet<Guid>> ShownAsync(Guid mediaId, CancellationToken cancellationToken) =>
        await database
            .Set<ContentMedia>()
            .IgnoreQueryFilters()
            .Where(use =>
                use.MediaId == mediaId && use.ShownByContentId != null && use.ShownBy!.Status != ContentStatus.Killed
            )
            .Select(use => use.ShownByContentId!.Value)
            .ToHashSetAsync(cancellationToken);

    /// <summary>Few versions are newer than what their items show, so only those are read for the reference.</summary>
    private async Task<List<Guid>> DraftsAsync(Guid mediaId, string reference, CancellationToken cancellationToken) =>
        await database
            .Database.SqlQuery<Guid>(
                $"""
                WITH waiting AS MATERIALIZED (
                    SELECT latest_version_id AS id FROM content_items WHERE version <> latest_version_number
                    UNION
                    SELECT version.id FROM content_versions AS version
                    INNER JOIN content_items AS item ON item.id = version.content_id
                    WHERE version.workflow_state IN ('APPROVED', 'SCHEDULED') AND version.version_number > item.version
                    UNION
                    SELECT version_id FROM content_schedules WHERE status = 'PENDING'
                    UNION
                    SELECT entry.version_id FROM content_release_items AS entry
                    INNER JOIN content_releases AS release ON release.id = entry.release_id
                    WHERE release.status <> 'PUBLISHED')
                SELECT DISTINCT version.content_id AS "Value"
                FROM waiting
                INNER JOIN content_versions AS version ON version.id = waiting.id
                INNER JOIN content_items AS item ON item.id = version.content_id AND item.status <> 'KILLED'
                LEFT JOIN content_media AS hero ON hero.id = version.hero_id
                WHERE hero.media_id = {mediaId} OR strpos(version.body::text, {reference}) > 0
                    OR strpos(version.fields::text, {reference}) > 0
                    OR strpos(version.seo::text, {mediaId.ToString()}) > 0
                """
            )
            .ToListAsync(cancellationToken);

    /// <summary>The items in which somebody has typed it; null for one that was never saved.</summary>
    private async Task<List<Guid?>> TypedAsync(string reference, CancellationToken cancellationToken) =>
        await database
            .Database.SqlQuery<Guid?>(
                $"""
                SELECT DISTINCT copy.content_id AS "Value" FROM content_working_copies AS copy
                LEFT JOIN content_items AS item ON item.id = copy.content_id
                WHERE strpos(copy.text::text, {reference}) > 0 AND item.status IS DISTINCT FROM 'KILLED'
                """
            )
            .ToListAsync(cancellationToken);
}
