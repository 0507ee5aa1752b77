using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Reading;

/// <summary>
/// The published articles that have most in common with items, the best first, for many items in one statement. A series counts most, a tag
/// more than a category; what is half a year old counts less.
/// </summary>
[DataLoader]
public sealed class RelatedArticles(BatchScheduler scheduler, LavamediaDbContext database, PreparedReads reads)
    : GroupedDataLoader<Guid, Guid>(scheduler)
{
    /// <summary>How many are known of each item, for callers to leave some out.</summary>
    public const int Maximum = 24;

    /// <summary>Of what a category lists, only the newest can be near: a section has thousands.</summary>
    private const int NewestOfCategory = 60;

    /// <inheritdoc />
    protected override async Task<ILookup<Guid, Guid>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        Guid[] ids = [.. keys];
        var related = database
            .Database.SqlQuery<Row>(
                $"""
                WITH source AS (SELECT id, locale FROM content_items WHERE id = ANY ({ids})),
                shared AS (
                  SELECT own.content_id AS source_id, other.content_id, 4 AS points
                  FROM content_series_parts own
                  JOIN content_series_parts other ON other.series_id = own.series_id
                  WHERE own.content_id = ANY ({ids})
                  UNION ALL
                  SELECT own.content_id, other.content_id, 3
                  FROM content_tag_links own
                  JOIN content_tag_links other ON other.tag_id = own.tag_id
                  WHERE own.content_id = ANY ({ids})
                  UNION ALL
                  SELECT own.content_id, other.content_id, 1
                  FROM content_category_links own
                  CROSS JOIN LATERAL (
                    SELECT listing.content_id
                    FROM content_category_listings listing
                    JOIN content_items listed ON listed.id = listing.content_id
                    WHERE listing.category_id = own.category_id AND listing.is_published
                    ORDER BY listed.published_at DESC LIMIT {NewestOfCategory}
                  ) other
                  WHERE own.content_id = ANY ({ids})
                ),
                scored AS (
                  SELECT source_id, content_id, sum(points) AS points FROM shared GROUP BY source_id, content_id
                ),
                ranked AS (
                  SELECT source.id AS source_id, item.id AS content_id, row_number() OVER (
                    PARTITION BY source.id
                    ORDER BY scored.points
                        * (0.5 + power(0.5, 1 + extract(epoch FROM now() - item.published_at)::float8 / 15552000)) DESC,
                      item.published_at DESC, item.id DESC) AS place
                  FROM scored
                  JOIN source ON source.id = scored.source_id
                  JOIN content_items item ON item.id = scored.content_id
                  WHERE item.id <> source.id AND item.locale = source.locale
                    AND item.type = 'ARTICLE' AND item.status = 'PUBLISHED'
                )
                SELECT source_id AS "SourceId", content_id AS "ContentId", place AS "Place" FROM ranked WHERE place <= {Maximum}
                """
            )
            .OrderBy(row => row.Place)
            .Select(row => new { row.SourceId, row.ContentId });
        var rows = await reads.ToListAsync(
            database,
            related,
            row => (SourceId: row.GetGuid(0), ContentId: row.GetGuid(1)),
            cancellationToken
        );
        return rows.ToLookup(row => row.SourceId, row => row.ContentId);
    }

    private sealed record Row(Guid SourceId, Guid ContentId, long Place);
}
