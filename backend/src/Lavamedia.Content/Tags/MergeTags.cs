using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Tags;

/// <summary>
/// Makes tags one. Versions say which tags they carry, not how these are called: they follow, as they follow a rename.
/// </summary>
public sealed class MergeTags(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    KeepFormerSlug former
)
{
    /// <summary>Merges the tags.</summary>
    /// <returns>The tag that stays, or a TagNotFoundError or ValidationErrors.</returns>
    public Task<MutationResult<Tag>> ExecuteAsync(
        IReadOnlyList<Guid> sourceIds,
        Guid targetId,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            _ => MergeAsync([.. sourceIds.Distinct()], targetId, cancellationToken),
            onSlugTaken: () => throw new DbUpdateException("Merging tags takes no slug."),
            cancellationToken
        );

    private async Task<MutationResult<Tag>> MergeAsync(
        Guid[] sourceIds,
        Guid targetId,
        CancellationToken cancellationToken
    )
    {
        if (sourceIds.Length == 0 || sourceIds.Contains(targetId))
        {
            return MutationResult<Tag>.Failure(
                new ValidationError(
                    ValidationReason.Malformed,
                    "Name the tags that are to end, and another one that stays.",
                    "sourceIds"
                )
            );
        }

        Guid[] all = [.. sourceIds, targetId];
        var tags = await database
            .Set<Tag>()
            .FromSql($"SELECT * FROM content_tags WHERE id = ANY ({all}) ORDER BY id FOR UPDATE")
            .AsTracking()
            .ToListAsync(cancellationToken);
        if (tags.Count < all.Length)
        {
            return MutationResult<Tag>.Failure(new TagNotFoundError());
        }

        var target = tags.Single(tag => tag.Id == targetId);
        var sources = tags.Where(tag => tag.Id != targetId).ToList();
        if (sources.Exists(tag => tag.Locale != target.Locale))
        {
            return MutationResult<Tag>.Failure(
                new ValidationError(
                    ValidationReason.NotSupported,
                    "Only tags of one language can be merged.",
                    "sourceIds"
                )
            );
        }

        await MoveLinksAsync(sourceIds, targetId, cancellationToken);
        await former.MoveToTagAsync(sourceIds, target, cancellationToken);
        database.RemoveRange(sources);
        await database.SaveChangesAsync(cancellationToken);
        foreach (var source in sources)
        {
            await former.KeepAsync(FormerSlug.OfTag(target, source.Slug), target.Slug, cancellationToken);
        }

        outbox.Add(
            new TagChanged(target.Id, target.Locale, [.. tags.Select(tag => new ContentAddress(tag.Locale, tag.Slug))])
        );
        await database.SaveChangesAsync(cancellationToken);
        return target;
    }

    private Task<int> MoveLinksAsync(Guid[] sourceIds, Guid targetId, CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO content_tag_links (content_id, tag_id, position)
            SELECT content_id, {targetId}, min(position) FROM content_tag_links
            WHERE tag_id = ANY ({sourceIds}) GROUP BY content_id
            ON CONFLICT DO NOTHING;
            DELETE FROM content_tag_links WHERE tag_id = ANY ({sourceIds});

            -- The target takes the place of the first of them; what would then stand there twice stands there once.
            UPDATE content_versions SET tag_ids = ARRAY(
              SELECT id FROM (
                SELECT CASE WHEN was = ANY ({sourceIds}) THEN {targetId} ELSE was END AS id, min(place) AS place
                FROM unnest(tag_ids) WITH ORDINALITY AS former (was, place) GROUP BY 1
              ) AS merged ORDER BY place)
            WHERE id IN (SELECT version_id FROM content_version_tags WHERE tag_id = ANY ({sourceIds}));
            INSERT INTO content_version_tags (version_id, tag_id)
            SELECT DISTINCT version_id, {targetId} FROM content_version_tags WHERE tag_id = ANY ({sourceIds})
            ON CONFLICT DO NOTHING;
            DELETE FROM content_version_tags WHERE tag_id = ANY ({sourceIds});

            UPDATE front_page_sections SET tag_id = {targetId} WHERE tag_id = ANY ({sourceIds});
            """,
            cancellationToken
        );
}
