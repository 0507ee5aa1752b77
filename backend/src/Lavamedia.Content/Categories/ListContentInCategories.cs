using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Keeps <c>content_category_listings</c> in step with the links of items and the tree of categories.</summary>
public sealed class ListContentInCategories(LavamediaDbContext database)
{
    /// <summary>Writes the listings of items anew from their links as they are stored.</summary>
    public Task RebuildAsync(IReadOnlyCollection<Guid> contentIds, CancellationToken cancellationToken)
    {
        var ids = contentIds.ToArray();
        return database.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE listed AS (
              SELECT link.content_id, link.category_id
              FROM content_category_links link
              WHERE link.content_id = ANY ({ids})
              UNION
              SELECT listed.content_id, category.parent_id
              FROM listed
              JOIN content_categories category ON category.id = listed.category_id
              WHERE category.parent_id IS NOT NULL
            ), removed AS (
              DELETE FROM content_category_listings listing
              WHERE listing.content_id = ANY ({ids})
                AND NOT EXISTS (
                  SELECT 1 FROM listed
                  WHERE listed.content_id = listing.content_id AND listed.category_id = listing.category_id)
            )
            INSERT INTO content_category_listings (category_id, content_id)
            SELECT category_id, content_id FROM listed
            ON CONFLICT DO NOTHING
            """,
            cancellationToken
        );
    }
}
